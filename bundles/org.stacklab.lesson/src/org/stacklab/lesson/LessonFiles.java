package org.stacklab.lesson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads lessons. A file is checked against {@code lesson.xsd} before anybody believes a word of it, and may declare no entities. */
public final class LessonFiles {
    /** How the names of lesson files end. */
    public static final String EXTENSION = ".lesson";

    private static final long MAX_BYTES = 1 << 20;

    private LessonFiles() {
    }

    /**
     * Reads a lesson.
     *
     * @param given a lesson file, or a folder with exactly one
     * @return the lesson; its lab lies in the same folder
     * @throws LessonException if it is missing, unreadable or no lesson
     */
    public static Lesson load(Path given) throws LessonException {
        Path file = resolve(given);
        return new LessonReader(file).lesson(parse(file).getDocumentElement());
    }

    private static Path resolve(Path given) throws LessonException {
        if (!Files.isDirectory(given)) {
            return given;
        }
        try (Stream<Path> files = Files.list(given)) {
            List<Path> lessons = files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).sorted().toList();
            if (lessons.size() != 1) {
                String how = lessons.isEmpty() ? " has no lesson" : " has several lessons";
                throw new LessonException(given + how + ": name a .lesson file.");
            }
            return lessons.getFirst();
        } catch (IOException e) {
            throw unreadable(given);
        }
    }

    private static LessonException unreadable(Path file) {
        return new LessonException(file + " cannot be read: name a .lesson file or a folder that has one.");
    }

    private static Document parse(Path file) throws LessonException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new LessonException(file + " is longer than any lesson: give a file of less than 1 MB.");
            }
            DocumentBuilder builder = builder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (SAXParseException e) {
            throw new LessonException(file + ", line " + e.getLineNumber() + ": " + reason(e) + "; see docs/lesson-format.md.");
        } catch (IOException e) {
            throw unreadable(file);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("lesson.xsd cannot be used", e);
        }
    }

    /** The parser begins some messages with the number of a rule, which helps nobody. */
    private static String reason(SAXParseException e) {
        return e.getMessage().replaceFirst("^c(vc|os)-[^:]*: ", "").replaceFirst("\\.$", "");
    }

    private static DocumentBuilder builder() throws ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setSchema(schema());
        return factory.newDocumentBuilder();
    }

    private static Schema schema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(LessonFiles.class.getResource("lesson.xsd"));
    }

    /** Takes every complaint seriously. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
