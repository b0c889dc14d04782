package lectern.front.tui.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.BlockingQueue;

/**
 * Signals of Unix. The JDK's only way to them is {@code sun.misc.Signal}; javac warns of its use and no annotation stills
 * that, hence the reflection. Where it is missing nothing happens.
 */
final class Signals implements Runnable {
    private final BlockingQueue<Arrival> arrivals;

    private Signals(BlockingQueue<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    /** Has the signals that matter to a display arrive there, soon: the JDK makes a class for it, and nobody waits. */
    static void send(BlockingQueue<Arrival> arrivals) {
        Thread thread = new Thread(new Signals(arrivals), "signals");
        thread.setDaemon(true);
        thread.start();
    }

    /** The same, done at once. */
    static void sendNow(BlockingQueue<Arrival> arrivals) {
        new Signals(arrivals).run();
    }

    @Override
    public void run() {
        on("WINCH", () -> arrivals.add(Arrival.Notice.RESIZED));
        on("CONT", () -> arrivals.add(Arrival.Notice.CONTINUED));
        on("INT", this::leave);
    }

    /** Asks the program to leave; if it was asked before and has not listened, ends it. */
    private void leave() {
        // The JVM runs each signal's handler on a thread of its own: two at once must not both be the first.
        synchronized (arrivals) {
            if (arrivals.contains(Arrival.Notice.INTERRUPTED)) {
                new Terminals.Exit().run();
            }
            arrivals.add(Arrival.Notice.INTERRUPTED);
        }
    }

    private static void on(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler call = (proxy, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    action.run();
                    yield null;
                }
                case "equals" -> arguments[0] == proxy;
                case "hashCode" -> System.identityHashCode(proxy);
                default -> name;
            };
            Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, call);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ReflectiveOperationException | RuntimeException unavailable) {
            // Another platform, or a JVM started with -Xrs: the program works without.
        }
    }
}
