package org.stacklab.sim;

import java.math.BigInteger;

/** A fraction without rounding, for references that are slow and exact. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    Rational {
        BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Rational of(long value) {
        return of(value, 1);
    }

    static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Rational plus(Rational o) {
        return new Rational(numerator.multiply(o.denominator).add(o.numerator.multiply(denominator)), denominator.multiply(o.denominator));
    }

    Rational minus(Rational o) {
        return plus(new Rational(o.numerator.negate(), o.denominator));
    }

    Rational times(Rational o) {
        return new Rational(numerator.multiply(o.numerator), denominator.multiply(o.denominator));
    }

    Rational by(Rational o) {
        BigInteger sign = BigInteger.valueOf(o.numerator.signum());
        return new Rational(numerator.multiply(o.denominator).multiply(sign), denominator.multiply(o.numerator).multiply(sign));
    }

    Rational min(Rational o) {
        return compareTo(o) <= 0 ? this : o;
    }

    Rational max(Rational o) {
        return compareTo(o) >= 0 ? this : o;
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    long floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    long ceil() {
        return -ZERO.minus(this).floor();
    }

    @Override
    public int compareTo(Rational o) {
        return numerator.multiply(o.denominator).compareTo(o.numerator.multiply(denominator));
    }
}
