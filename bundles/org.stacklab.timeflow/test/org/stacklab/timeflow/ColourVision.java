package org.stacklab.timeflow;

/**
 * How people see colours. The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", 2009, for the whole loss of one kind of cone, on linear light.
 */
enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    WITHOUT_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    WITHOUT_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    WITHOUT_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] seen;

    ColourVision(double... seen) {
        this.seen = seen;
    }

    /** The distance of two colours in Oklab: 0.02 can just be told apart side by side, black and white are 1 apart. */
    double distance(int rgb, int other) {
        double[] a = oklab(seen(rgb));
        double[] b = oklab(seen(other));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private double[] seen(int rgb) {
        double[] seenLight = times(seen, linear(rgb));
        for (int i = 0; i < seenLight.length; i++) {
            seenLight[i] = Math.clamp(seenLight[i], 0, 1);
        }
        return seenLight;
    }

    private static double[] linear(int rgb) {
        double[] light = new double[3];
        for (int i = 0; i < light.length; i++) {
            double c = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
            light[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return light;
    }

    private static double[] oklab(double[] light) {
        double[] cones = times(new double[] {0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566,
            0.0883024619, 0.2817188376, 0.6299787005}, light);
        for (int i = 0; i < cones.length; i++) {
            cones[i] = Math.cbrt(cones[i]);
        }
        return times(new double[] {0.2104542553, 0.7936177850, -0.0040720468, 1.9779984951, -2.4285922050, 0.4505937099,
            0.0259040371, 0.7827717662, -0.8086757660}, cones);
    }

    private static double[] times(double[] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < matrix.length; i++) {
            product[i / 3] += matrix[i] * vector[i % 3];
        }
        return product;
    }
}
