package lectern.front.tui.terminal;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Turns the bytes of a terminal into inputs. Pure: no clock and no stream; whoever reads asks after each piece how long
 * to wait for the rest and says when nothing came. No part of an escape sequence is ever typed as characters, wherever
 * it was split and whatever it means.
 */
final class InputDecoder {
    /** How long a lone ESC may be the beginning of something; after that it is the key. */
    static final Duration ESCAPE_PATIENCE = Duration.ofMillis(30);
    /** How long the rest of what is surely a sequence may take, over a slow line say. */
    static final Duration SEQUENCE_PATIENCE = Duration.ofMillis(500);
    /** How long a paste may pause before it counts as ended, so that a lost end mark does not lock the keyboard. */
    static final Duration PASTE_PATIENCE = Duration.ofSeconds(2);

    private static final int ESC = PlainBytes.ESC;
    private static final int SEQUENCE_LIMIT = 64;

    private enum State {
        GROUND,
        ESCAPE,
        SS3,
        CSI,
        CONSOLE_KEY,
        OLD_MOUSE,
        STRING,
        STRING_ESCAPE,
        PASTE
    }

    private final Consumer<Input> inputs;
    private final Consumer<String> replies;
    private final PlainBytes plain;
    private final MouseReport mouse = new MouseReport();
    private final StringBuilder parameters = new StringBuilder();

    private State state = State.GROUND;
    private final CommandString command = new CommandString();
    private boolean cutAfterEscape;
    private boolean cutInCommand;
    private boolean cutInEnd;
    private char introducer;
    private int count;
    private Paste paste = new Paste();

    /**
     * A decoder at rest.
     *
     * @param replies takes the text of each operating system command: what the terminal was asked for
     */
    InputDecoder(Consumer<Input> inputs, Consumer<String> replies) {
        this.inputs = inputs;
        this.replies = replies;
        this.plain = new PlainBytes(inputs);
    }

    /** Takes the bytes of one read. */
    void decode(byte... bytes) {
        boolean endOnly = cutInEnd && bytes.length == 1 && bytes[0] == '\\';
        cutInEnd = false;
        if (endOnly) {
            return;
        }
        if (cutAfterEscape && looksLikeTail(bytes)) {
            state = State.ESCAPE;
        } else if (cutInCommand && CommandString.looksLikeRest(bytes)) {
            state = State.STRING;
        }
        cutAfterEscape = false;
        cutInCommand = false;
        for (byte b : bytes) {
            take(b & 0xFF);
        }
    }

    /** How long to wait for more before {@link #silence()} is due; zero means for ever. */
    Duration patience() {
        return switch (state) {
            case GROUND -> plain.pending() ? SEQUENCE_PATIENCE : Duration.ZERO;
            case ESCAPE -> ESCAPE_PATIENCE;
            case PASTE -> PASTE_PATIENCE;
            default -> SEQUENCE_PATIENCE;
        };
    }

    /** Says that nothing came for as long as {@link #patience()} asked: what has begun is all there is. */
    void silence() {
        State before = state;
        state = State.GROUND;
        switch (before) {
            case GROUND -> plain.silence();
            case ESCAPE -> {
                pressed(Key.ESCAPE);
                cutAfterEscape = true;
            }
            case SS3, CSI, STRING -> {
                // Nothing but the introducer: the key of that character, with Alt held.
                if (count == 0) {
                    inputs.accept(new Input.Typed(String.valueOf(introducer), true));
                }
                cutInCommand = introducer == ']';
            }
            case PASTE -> inputs.accept(new Input.Pasted(paste.text()));
            case STRING_ESCAPE -> {
                replied();
                cutInEnd = true;
            }
            default -> {}
        }
    }

    /** Whether a read looks like what a slow line cut off from its ESC: nobody types these within one read. */
    private static boolean looksLikeTail(byte[] bytes) {
        boolean csi = bytes.length >= 2 && bytes[0] == '[';
        boolean ss3 = bytes.length == 2
                && bytes[0] == 'O'
                && KeySequence.ss3((char) bytes[1]).isPresent();
        return csi || ss3 || CommandString.looksLikeBeginning(bytes);
    }

    private void take(int b) {
        switch (state) {
            case GROUND -> ground(b);
            case ESCAPE -> escape(b);
            case SS3 -> ss3(b);
            case CSI -> csi(b);
            case CONSOLE_KEY -> end(() -> KeySequence.console((char) b).ifPresent(inputs));
            case OLD_MOUSE -> {
                // Mode 1000 without 1006: three bytes of any value, which must not be typed.
                count++;
                state = count < 3 ? State.OLD_MOUSE : State.GROUND;
            }
            case STRING -> string(b);
            case STRING_ESCAPE -> {
                state = State.ESCAPE;
                if (b == '\\') {
                    replied();
                }
                escape(b);
            }
            case PASTE -> {
                if (paste.take(b)) {
                    end(() -> inputs.accept(new Input.Pasted(paste.text())));
                }
            }
        }
    }

    private void ground(int b) {
        if (plain.take(b)) {
            state = State.ESCAPE;
        }
    }

    private void escape(int b) {
        switch (b) {
            case '[' -> begin(State.CSI, b);
            case 'O' -> begin(State.SS3, b);
            case ']', 'P', 'X', '^', '_' -> begin(State.STRING, b);
            case ESC -> pressed(Key.ESCAPE);
            // The end of a string that was given up before.
            case '\\' -> state = State.GROUND;
            // Alt+Backspace, which deletes in a text field and must not leave it.
            case 0x7F, '\b' -> end(() -> pressed(Key.BACKSPACE));
            default -> {
                state = State.GROUND;
                if (b < 0x20) {
                    pressed(Key.ESCAPE);
                } else {
                    plain.holdAlt();
                }
                ground(b);
            }
        }
    }

    private void begin(State next, int b) {
        state = next;
        introducer = (char) b;
        count = 0;
        parameters.setLength(0);
        command.begin();
    }

    private void ss3(int b) {
        if (b >= '0' && b <= ';') {
            count++;
        } else if (b > 0x20 && b < 0x7F) {
            end(() -> KeySequence.ss3((char) b).ifPresent(inputs));
        } else {
            silence();
            ground(b);
        }
    }

    private void csi(int b) {
        boolean rxvt = b == '$' && count > 0 && Character.isDigit(parameters.charAt(0));
        if (b >= 0x20 && b < 0x40 && !rxvt) {
            // Beyond the limit it is none of ours, and swallowed all the same.
            if (count++ < SEQUENCE_LIMIT) {
                parameters.append((char) b);
            }
        } else if (b < 0x20 || b >= 0x7F) {
            // Broken off; a Ctrl+C in the midst of junk still counts.
            state = State.GROUND;
            ground(b);
        } else if (count == 0 && b == '[') {
            state = State.CONSOLE_KEY;
        } else if (count == 0 && b == 'M') {
            begin(State.OLD_MOUSE, b);
        } else {
            String all = parameters.toString();
            end(() -> sequence(all, (char) b));
        }
    }

    private void sequence(String all, char last) {
        if (all.equals("200") && last == '~') {
            paste = new Paste();
            state = State.PASTE;
        } else if (all.startsWith("<") && (last == 'M' || last == 'm')) {
            mouse.take(all.substring(1), last == 'm').ifPresent(inputs);
        } else {
            KeySequence.csi(all, last).ifPresent(inputs);
        }
    }

    private void string(int b) {
        count++;
        switch (b) {
            case ESC -> state = State.STRING_ESCAPE;
            case 0x07 -> end(this::replied);
            case 0x18, 0x1A -> state = State.GROUND;
            case 0x03 -> end(() -> ground(b));
            default -> command.take(b);
        }
    }

    private void replied() {
        if (introducer == ']') {
            replies.accept(command.text());
        }
    }

    private void end(Runnable last) {
        state = State.GROUND;
        last.run();
    }

    private void pressed(Key key) {
        inputs.accept(new Input.Pressed(key));
    }
}
