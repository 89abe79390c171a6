package org.stacklab.export;

import java.util.function.UnaryOperator;

/**
 * What an element of a drawing inherits.
 *
 * @param fill a colour, {@code none} or the hatching
 * @param stroke a colour or {@code none}
 * @param strokeWidth in pixels
 * @param fontSize in pixels
 * @param bold whether text is bold
 * @param anchor where text is held
 * @param left where the x axis begins
 * @param top where the y axis begins
 */
record SvgStyle(String fill, String stroke, float strokeWidth, float fontSize, boolean bold, String anchor, float left, float top) {
    /** What holds outside of everything. */
    static final SvgStyle INITIAL = new SvgStyle("#000000", "none", 1, 16, false, "start", 0, 0);

    /** The style of an element in one of this style; the attributes are null where they are not given. */
    SvgStyle with(UnaryOperator<String> attributes) {
        String translate = or(attributes.apply("transform"), "translate(0 0)");
        String[] by = translate.substring("translate(".length(), translate.length() - 1).split(" ");
        return new SvgStyle(or(attributes.apply("fill"), fill), or(attributes.apply("stroke"), stroke),
                Float.parseFloat(or(attributes.apply("stroke-width"), Float.toString(strokeWidth))),
                Float.parseFloat(or(attributes.apply("font-size"), Float.toString(fontSize))),
                bold || "bold".equals(attributes.apply("font-weight")), or(attributes.apply("text-anchor"), anchor),
                left + Float.parseFloat(by[0]), top + Float.parseFloat(by[1]));
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
