package org.budgetperformance.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid by when, as a line over the months of the year. Lengths are those of a picture {@value #WIDTH} wide and
 * {@value #HEIGHT} high.
 *
 * @param line the corners of the line, from nothing at the beginning of the year on, as SVG writes them
 */
public record PlanCurve(String line, List<Point> points, List<Grid> grid) {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;
    private static final int LEFT = 56;
    private static final int MONTH = 46;
    private static final int BOTTOM = 204;
    private static final int TOP = 24;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * @param percent of the budget that is to be paid until the end of the month; null where nobody said
     * @param amount the same in yuan
     */
    public record Checkpoint(
            int month,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal amount) {
        static Checkpoint of(int month, @Nullable BigDecimal amount, @Nullable BigDecimal total) {
            BigDecimal percent = amount == null || total == null || total.signum() <= 0
                    ? null
                    : amount.multiply(HUNDRED)
                            .divide(total, MathContext.DECIMAL64)
                            .setScale(1, RoundingMode.HALF_UP);
            return new Checkpoint(month, percent, amount);
        }
    }

    /** A checkpoint in the picture; what is written at it stands to the left of a point near the right edge. */
    public record Point(int month, int x, int y, String percent, String amount) {
        public boolean isLast() {
            return month == 12;
        }
    }

    /** A level with its name. */
    public record Grid(int y, String label) {}

    static PlanCurve of(List<Checkpoint> checkpoints) {
        BigDecimal most = checkpoints.stream()
                .map(Checkpoint::percent)
                .filter(java.util.Objects::nonNull)
                .reduce(HUNDRED, BigDecimal::max);
        List<Point> points = new ArrayList<>();
        for (Checkpoint it : checkpoints) {
            if (it.percent() != null) {
                points.add(new Point(
                        it.month(),
                        x(it.month()),
                        y(it.percent(), most),
                        Words.percent(it.percent()),
                        Words.wanYuan(it.amount())));
            }
        }
        String line = points.stream()
                .map(it -> " " + it.x() + "," + it.y())
                .collect(Collectors.joining("", LEFT + "," + BOTTOM, ""));
        List<Grid> grid = List.of(0, 25, 50, 75, 100).stream()
                .map(it -> new Grid(y(new BigDecimal(it), most), it + "%"))
                .toList();
        return new PlanCurve(line, points, grid);
    }

    /** Whether there is anything to see. */
    public boolean isDrawn() {
        return !points.isEmpty();
    }

    private static int x(int month) {
        return LEFT + month * MONTH;
    }

    private static int y(BigDecimal percent, BigDecimal most) {
        BigDecimal height = percent.max(BigDecimal.ZERO)
                .multiply(new BigDecimal(BOTTOM - TOP))
                .divide(most, 0, RoundingMode.HALF_UP);
        return BOTTOM - height.intValueExact();
    }
}
