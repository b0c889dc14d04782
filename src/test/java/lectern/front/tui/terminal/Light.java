package lectern.front.tui.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.List;

/**
 * A colour as light: linear shares of red, green and blue, 0 to 1.
 */
record Light(double red, double green, double blue) {
    /** xterm's own sixteen colours, from XTerm-col.ad. */
    private static final List<Integer> SIXTEEN = List.of(
            0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000,
            0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF);

    private static final List<Integer> STEPS = List.of(0, 95, 135, 175, 215, 255);

    static Light of(int rgb) {
        return new Light(linear((rgb >> 16) & 0xFF), linear((rgb >> 8) & 0xFF), linear(rgb & 0xFF));
    }

    /** A colour as xterm shows it; the default colour is whatever the theme assumes. */
    static Light of(TextColor colour, int ownColour) {
        if (colour == TextColor.ANSI.DEFAULT) {
            return of(ownColour);
        }
        String code = new String(colour.getForegroundSGRSequence(), java.nio.charset.StandardCharsets.US_ASCII);
        if (code.startsWith("38;2;")) {
            String[] parts = code.substring(5).split(";", -1);
            return of(rgb(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        if (code.startsWith("38;5;")) {
            return indexed(Integer.parseInt(code.substring(5)));
        }
        int number = Integer.parseInt(code);
        return of(SIXTEEN.get(number >= 90 ? number - 82 : number - 30));
    }

    /** One of xterm's 256 colours beyond the sixteen, from its 256colres.h. */
    private static Light indexed(int index) {
        if (index >= 232) {
            int grey = 8 + 10 * (index - 232);
            return of(rgb(grey, grey, grey));
        }
        int cube = index - 16;
        return of(rgb(STEPS.get(cube / 36), STEPS.get(cube / 6 % 6), STEPS.get(cube % 6)));
    }

    private static int rgb(int red, int green, int blue) {
        return (red << 16) | (green << 8) | blue;
    }

    /** The transfer function of sRGB, IEC 61966-2-1. */
    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
    double contrast(Light other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The lightness L* of CIE 1976, 0 to 100. */
    double lightness() {
        double y = luminance();
        return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    /**
     * As someone sees it who has no cones for middle wavelengths: Machado, Oliveira and Fernandes, A Physiologically-based
     * Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009; the matrix of severity 1.0, on linear light.
     */
    Light withDeuteranopia() {
        return new Light(
                clipped(0.367322 * red + 0.860646 * green - 0.227968 * blue),
                clipped(0.280085 * red + 0.672501 * green + 0.047413 * blue),
                clipped(-0.011820 * red + 0.042940 * green + 0.968881 * blue));
    }

    /** As someone sees it who has no cones for short wavelengths; from the same paper. */
    Light withTritanopia() {
        return new Light(
                clipped(1.255528 * red - 0.076749 * green - 0.178779 * blue),
                clipped(-0.078411 * red + 0.930809 * green + 0.147602 * blue),
                clipped(0.004733 * red + 0.691367 * green + 0.303900 * blue));
    }

    private static double clipped(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
