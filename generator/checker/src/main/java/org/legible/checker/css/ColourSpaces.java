package org.legible.checker.css;

/** Conversions to sRGB, by the sample code of CSS Color Level 4. */
public final class ColourSpaces {

    static double[] hsl(double hue, double saturation, double light) {
        double[] rgb = new double[3];
        double[] starts = {0, 8, 4};
        double a = saturation * Math.min(light, 1 - light);
        for (int i = 0; i < 3; i++) {
            double k = ((starts[i] + hue / 30) % 12 + 12) % 12;
            rgb[i] = light - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        }
        return rgb;
    }

    static double[] hwb(double hue, double white, double black) {
        if (white + black >= 1) {
            double grey = white / (white + black);
            return new double[] {grey, grey, grey};
        }
        double[] rgb = hsl(hue, 1, 0.5);
        for (int i = 0; i < 3; i++) rgb[i] = rgb[i] * (1 - white - black) + white;
        return rgb;
    }

    static double[] lch(double light, double chroma, double hue) {
        double angle = Math.toRadians(hue);
        return lab(light, chroma * Math.cos(angle), chroma * Math.sin(angle));
    }

    static double[] oklch(double light, double chroma, double hue) {
        double angle = Math.toRadians(hue);
        return oklab(light, chroma * Math.cos(angle), chroma * Math.sin(angle));
    }

    static double[] lab(double light, double a, double b) {
        double f1 = (light + 16) / 116;
        double x = 0.3457 / 0.3585 * unlab(a / 500 + f1);
        double y = light > 8 ? Math.pow(f1, 3) : light / 903.3;
        double z = (1 - 0.3457 - 0.3585) / 0.3585 * unlab(f1 - b / 200);
        // From D50 to D65, then to linear sRGB.
        double dx = 0.955473421488075 * x - 0.02309845494876471 * y + 0.06325924320057072 * z;
        double dy = -0.0283697093338637 * x + 1.0099953980813041 * y + 0.021041441191917323 * z;
        double dz = 0.012314014864481998 * x - 0.020507649298898964 * y + 1.330365926242124 * z;
        return xyz(dx, dy, dz);
    }

    private static double unlab(double f) {
        double cube = f * f * f;
        return cube > 216.0 / 24389 ? cube : (116 * f - 16) / 903.3;
    }

    /** The channels of sRGB, out of their range where no screen can show the colour. */
    public static double[] oklab(double light, double a, double b) {
        double l = Math.pow(light + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(light - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(light - 0.0894841775 * a - 1.2914855480 * b, 3);
        return gamma(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    /** A colour of the function color(), which names its space; null where this reader does not know the space. */
    static double[] named(String space, double a, double b, double c) {
        return switch (space) {
            case "srgb" -> new double[] {a, b, c};
            case "srgb-linear" -> gamma(a, b, c);
            case "display-p3" -> p3(Colour.linear(a), Colour.linear(b), Colour.linear(c));
            case "xyz", "xyz-d65" -> xyz(a, b, c);
            default -> null;
        };
    }

    private static double[] p3(double r, double g, double b) {
        return xyz(
                0.4865709486482162 * r + 0.26566769316909306 * g + 0.1982172852343625 * b,
                0.2289745640697488 * r + 0.6917385218365064 * g + 0.079286914093745 * b,
                0.04511338185890264 * g + 1.043944368900976 * b);
    }

    private static double[] xyz(double x, double y, double z) {
        return gamma(
                3.2409699419045213 * x - 1.5373831775700935 * y - 0.4986107602930033 * z,
                -0.9692436362808798 * x + 1.8759675015077206 * y + 0.04155505740717561 * z,
                0.05563007969699361 * x - 0.20397695888897657 * y + 1.0569715142428786 * z);
    }

    /** A colour's channels in a space to mix in; null where this reader does not mix in it. */
    public static double[] into(String space, Colour colour) {
        double[] rgb = {colour.red(), colour.green(), colour.blue()};
        return switch (space) {
            case "srgb" -> rgb;
            case "srgb-linear" -> linear(rgb);
            case "oklab" -> toOklab(linear(rgb));
            default -> null;
        };
    }

    /** What channels of such a space are in sRGB. */
    static double[] outOf(String space, double[] channels) {
        return switch (space) {
            case "srgb-linear" -> gamma(channels);
            case "oklab" -> oklab(channels[0], channels[1], channels[2]);
            default -> channels;
        };
    }

    private static double[] toOklab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double[] linear(double[] rgb) {
        return new double[] {Colour.linear(rgb[0]), Colour.linear(rgb[1]), Colour.linear(rgb[2])};
    }

    private static double[] gamma(double... linear) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = linear[i];
            rgb[i] = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        }
        return rgb;
    }
}
