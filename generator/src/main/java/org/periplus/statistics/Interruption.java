package org.periplus.statistics;

import java.util.Optional;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The regression of a series on 1, its x and whether it is after the interruption, by least squares with the variance of W. K. Newey and
 * K. D. West, "A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix", Econometrica 55,
 * 1987. Immutable.
 *
 * @param change the coefficient of being after
 * @param deviation its standard deviation
 * @param freedom degrees of freedom
 */
record Interruption(double change, double deviation, int freedom) {

    private static final int COLUMNS = 3;
    private static final double SINGULAR = 1e-10;

    /**
     * Returns the regression; empty where x and being after cannot be told apart, as when all x of either side are the same.
     *
     * @param x ascending, below 0 before and from 0 on after
     * @param y as many, of a size around 1
     */
    static Optional<Interruption> of(double[] x, double[] y) {
        double[] steps = Scaled.of(x).values();
        RealMatrix design = MatrixUtils.createRealMatrix(x.length, COLUMNS);
        for (int i = 0; i < x.length; i++) {
            design.setRow(i, new double[] {1, steps[i], x[i] < 0 ? 0 : 1});
        }
        RealMatrix squares = design.transposeMultiply(design);
        QRDecomposition least = new QRDecomposition(design, SINGULAR);
        if (!least.getSolver().isNonSingular()) {
            return Optional.empty();
        }
        RealMatrix inverse = new QRDecomposition(squares).getSolver().getInverse();
        RealVector values = MatrixUtils.createRealVector(y);
        RealVector coefficients = least.getSolver().solve(values);
        RealVector errors = values.subtract(design.operate(coefficients));
        double variance =
                inverse.multiply(meat(design, errors)).multiply(inverse).getEntry(2, 2);
        int freedom = y.length - COLUMNS;
        double corrected = variance * y.length / freedom;
        return Optional.of(new Interruption(coefficients.getEntry(2), Math.sqrt(Math.max(0, corrected)), freedom));
    }

    /** Returns how many steps apart errors are taken to hang together: 4 (n/100)^(2/9) rounded down, at least 1. */
    static int lag(int n) {
        return Math.max(1, (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9)));
    }

    /** Returns the sum of e(i) e(j) x(i) x(j)' over pairs at most the lag apart, with weights that fall in a line (Bartlett). */
    private static RealMatrix meat(RealMatrix design, RealVector errors) {
        int n = errors.getDimension();
        int lag = lag(n);
        RealMatrix sum = MatrixUtils.createRealMatrix(COLUMNS, COLUMNS);
        for (int i = 0; i < n; i++) {
            for (int j = Math.max(0, i - lag); j <= Math.min(n - 1, i + lag); j++) {
                double weight = 1 - Math.abs(i - j) / (lag + 1.0);
                RealMatrix product = design.getRowVector(i).outerProduct(design.getRowVector(j));
                sum = sum.add(product.scalarMultiply(weight * errors.getEntry(i) * errors.getEntry(j)));
            }
        }
        return sum;
    }
}
