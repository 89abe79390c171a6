package org.stacklab.validate;

import java.util.List;

/**
 * One statement of a paper, and how it is checked.
 *
 * @param id its stable name, for example {@code udp.max32}
 * @param paper the number of the paper
 * @param where section, figure or table
 * @param system what was measured
 * @param configuration on what, briefly
 * @param metric what is stated
 * @param relation how: eq, approx, gt_than (ratio to another row), le, ge, peak_at, shape or ordering
 * @param value the stated value; empty where only a shape is known
 * @param unit of the value
 * @param kind measured, modelled, theoretical or parameter
 * @param check a {@link Formula}; empty where it cannot be checked
 * @param tolerancePercent how far the emulated value may be off
 * @param calibrated whether the number was used to choose parameters; otherwise it is a prediction
 * @param inconsistency the number of the contradiction in docs/calibration.md the row is part of; empty for none
 * @param remark why it cannot be checked, or why it does not hold
 */
public record Reference(String id, String paper, String where, String system, String configuration, String metric, String relation,
        String value, String unit, String kind, String check, double tolerancePercent, boolean calibrated, String inconsistency,
        String remark) {
    static Reference of(List<String> cells) {
        String tolerance = cells.get(11);
        return new Reference(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6), cells.get(7),
                cells.get(8), cells.get(9), cells.get(10), tolerance.isEmpty() ? 0 : Double.parseDouble(tolerance),
                cells.get(12).equals("yes"), cells.get(13), cells.get(14));
    }
}
