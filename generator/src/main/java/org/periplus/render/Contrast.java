package org.periplus.render;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How far colours stand out from each other, by WCAG 2.2. Stateless; safe for use by several threads. */
final class Contrast {

    private static final int STEPS = 200;

    private Contrast() {}

    /** Returns the contrast of two colours such as {@code #14212d}, from 1 to 21. */
    static double of(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Returns a ratio in words, cut and not rounded, so that what is too little never looks like enough: {@code 4.4:1}. */
    static String words(double ratio) {
        return String.format(Locale.ROOT, "%.1f:1", Math.floor(ratio * 10) / 10);
    }

    /** Returns the colour that is mixed with the least black or white so that it is {@code enough}; empty if none is. */
    static Optional<String> nearest(String colour, Predicate<String> enough) {
        DoubleFunction<String> darker = part -> mixed(colour, 0, part);
        DoubleFunction<String> lighter = part -> mixed(colour, 255, part);
        OptionalDouble dark = first(darker, enough);
        OptionalDouble light = first(lighter, enough);
        if (dark.isPresent() && (light.isEmpty() || dark.getAsDouble() <= light.getAsDouble())) {
            return Optional.of(darker.apply(dark.getAsDouble()));
        }
        return light.isPresent() ? Optional.of(lighter.apply(light.getAsDouble())) : Optional.empty();
    }

    private static OptionalDouble first(DoubleFunction<String> mixed, Predicate<String> enough) {
        DoubleStream parts = IntStream.rangeClosed(0, STEPS).mapToDouble(step -> (double) step / STEPS);
        return parts.filter(part -> enough.test(mixed.apply(part))).findFirst();
    }

    private static String mixed(String colour, int other, double part) {
        StringBuilder mixed = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            long value = Math.round(channel(colour, channel) * (1 - part) + other * part);
            mixed.append(String.format(Locale.ROOT, "%02x", value));
        }
        return mixed.toString();
    }

    private static int channel(String colour, int channel) {
        return Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
