package org.stacklab.ui.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.stacklab.engine.whatif.Cost;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Preset;
import org.stacklab.machine.part.Unit;

/**
 * Parts, properties and presets in the language of the workbench. Their declarations are English, and so is whatever has no translation,
 * for example what an extension brings along. Files and the command line never see a translation.
 */
public final class Wording {
    private static final Wording CURRENT = new Wording(texts(Locale.getDefault())::getProperty);

    private final UnaryOperator<String> translation;

    /** Takes translations by key; null for a key that has none. */
    Wording(UnaryOperator<String> translation) {
        this.translation = translation;
    }

    /**
     * The words of the language the workbench was started in.
     *
     * @return the same for the whole session
     */
    public static Wording current() {
        return CURRENT;
    }

    /** All translations into a language; none for English and for a language nobody has translated to. */
    static Properties texts(Locale locale) {
        Properties texts = new Properties();
        try (InputStream file = Wording.class.getResourceAsStream("wording_" + locale.getLanguage() + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /**
     * The name of a property.
     *
     * @param parameter its declaration
     * @return for example {@code UDP checksum}
     */
    public String label(Parameter parameter) {
        return text(key(parameter) + ".label", parameter.label());
    }

    /**
     * What a property does.
     *
     * @param parameter its declaration
     * @return one paragraph
     */
    public String explanation(Parameter parameter) {
        return text(key(parameter) + ".explanation", parameter.explanation());
    }

    /**
     * Where a property comes from.
     *
     * @param parameter its declaration
     * @return paper and section, or that the choice is ours
     */
    public String source(Parameter parameter) {
        return text(key(parameter) + ".source", parameter.source());
    }

    /**
     * The name of the group of a property.
     *
     * @param layer as declared, for example {@code Memory bus}
     * @return the same for people
     */
    public String layer(String layer) {
        return text("layer." + layer.toLowerCase(Locale.ROOT).replace(' ', '-'), layer);
    }

    /**
     * A value of a property.
     *
     * @param parameter its declaration
     * @param value as {@link Parameter#format} writes it
     * @return a choice in the language of the workbench; numbers and anything else as they are
     */
    public String value(Parameter parameter, String value) {
        if (parameter.unit() == Unit.SWITCH && (value.equals("on") || value.equals("off"))) {
            return text("value." + value, value);
        }
        return parameter.choices().contains(value) ? text(key(parameter) + ".value." + value, value) : value;
    }

    /**
     * What a cost is.
     *
     * @param cost a cost of a lab
     * @return a few words, for example {@code copy}
     */
    public String what(Cost cost) {
        return text("cost." + cost.what().toLowerCase(Locale.ROOT).replace(' ', '-'), cost.what());
    }

    /**
     * Why a run without a cost is impossible.
     *
     * @param cost a cost of a lab
     * @return half a sentence; empty when it is possible
     */
    public Optional<String> obstacle(Cost cost) {
        return cost.obstacle().map(english -> text("obstacle." + cost.what().toLowerCase(Locale.ROOT).replace(' ', '-'), english));
    }

    /**
     * The name of a part.
     *
     * @param part a part of the catalogue
     * @return for example {@code Pentium III, 1 GHz}
     */
    public String label(Part part) {
        return text(key(part) + ".label", part.label());
    }

    /**
     * What a part is.
     *
     * @param part a part of the catalogue
     * @return one sentence
     */
    public String description(Part part) {
        return text(key(part) + ".description", part.description());
    }

    /**
     * The name of a preset.
     *
     * @param preset the preset
     * @return for example {@code + zero-copy}
     */
    public String label(Preset preset) {
        return text("preset." + preset.id() + ".label", preset.label());
    }

    /**
     * What is different with a preset.
     *
     * @param preset the preset
     * @return one sentence
     */
    public String explanation(Preset preset) {
        return text("preset." + preset.id() + ".explanation", preset.explanation());
    }

    /**
     * Where a preset comes from.
     *
     * @param preset the preset
     * @return paper and section
     */
    public String source(Preset preset) {
        return text("preset." + preset.id() + ".source", preset.source());
    }

    private static String key(Parameter parameter) {
        return parameter.slot().element() + "." + parameter.key();
    }

    private static String key(Part part) {
        return "part." + part.slot().name().toLowerCase(Locale.ROOT) + "." + part.id();
    }

    private String text(String key, String english) {
        String translated = translation.apply(key);
        return translated == null ? english : translated;
    }
}
