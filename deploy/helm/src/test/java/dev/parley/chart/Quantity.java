package dev.parley.chart;

import java.math.BigDecimal;

/** An amount of CPU or memory, as Kubernetes writes it. */
final class Quantity {

    private Quantity() {}

    static BigDecimal of(String text) {
        String number = text.replaceFirst("[A-Za-z]+$", "");
        BigDecimal factor =
                switch (text.substring(number.length())) {
                    case "" -> BigDecimal.ONE;
                    case "m" -> BigDecimal.valueOf(1, 3);
                    case "Mi" -> BigDecimal.valueOf(1L << 20);
                    case "Gi" -> BigDecimal.valueOf(1L << 30);
                    default -> throw new IllegalArgumentException("The chart should not need the unit of " + text);
                };
        return new BigDecimal(number).multiply(factor);
    }
}
