package org.legible.publisher.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.theme.ThemeFiles;

/** Writes views through the templates of a theme. One engine serves all pages and all threads. */
public final class Templates {

    private final PebbleEngine engine;
    private final ThemeFiles theme;

    /** A page that could not be written, because a template is wrong. */
    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        private Failure(Problem problem, Throwable cause) {
            super(problem.what(), cause);
            this.problem = problem;
        }

        /** What to tell the person who wrote the template. */
        public Problem problem() {
            return problem;
        }
    }

    /** Reads templates from a theme. */
    public Templates(ThemeFiles theme) {
        this.theme = theme;
        engine = new PebbleEngine.Builder()
                .extension(new BoundedRange(), new RecordValues())
                .loader(new ThemeLoader(theme))
                .strictVariables(true)
                .autoEscaping(true)
                .newLineTrimming(true)
                .build();
    }

    /**
     * Writes a view.
     *
     * @param template the template's name, such as {@code pages/report.peb}
     * @param variables what the template sees, by name
     * @throws Failure if the template is wrong
     */
    public String write(String template, Map<String, Object> variables) throws Failure {
        try {
            BoundedText page = new BoundedText();
            engine.getTemplate(template).evaluate(page, variables);
            return page.toString();
        } catch (PebbleException wrong) {
            Worker.stopIfGivenUp();
            requireOwn(wrong);
            String file = wrong.getFileName() == null ? template : wrong.getFileName();
            throw failure(
                    file, wrong.getLineNumber() == null ? 0 : wrong.getLineNumber(), wrong.getPebbleMessage(), wrong);
        } catch (StackOverflowError endless) {
            throw failure(template, 0, "it, or a part of it, includes itself", endless);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (BoundedText.TooLong endless) {
            throw failure(template, 0, "the page that it makes does not come to an end", endless);
        } catch (RuntimeException wrong) {
            Worker.stopIfGivenUp();
            requireOwn(wrong);
            // A sum of words, a division by nothing: the engine lets some exceptions of Java through.
            String what = wrong.getMessage() == null ? "it asks for something that cannot be done" : wrong.getMessage();
            throw failure(template, 0, what, wrong);
        }
    }

    /** The names of the theme's own pictures that may stand in text. */
    List<String> pictograms() {
        return Icons.pictograms(theme);
    }

    /** A line of a template, as messages name it; line 0 is the whole file. */
    public static Place place(String template, int line) {
        return new Place("templates/" + template, line, 0);
    }

    // Where every template is ours, what is wrong with one is no slip of the author's.
    private void requireOwn(RuntimeException wrong) {
        if (!theme.hasOwnTemplates()) throw wrong;
    }

    private static Failure failure(String file, int line, String message, Throwable cause) {
        return new Failure(
                Problem.error(
                        place(file, line),
                        "The template cannot be used: " + message + ".",
                        "The page would be broken for every reader.",
                        "Correct the template; if it is your own, compare it with the one that it overrides."),
                cause);
    }

    /** Finds templates by their name in the theme, never on disk. */
    private record ThemeLoader(ThemeFiles theme) implements Loader<String> {

        @Override
        public Reader getReader(String name) {
            if (!theme.has(name)) throw new LoaderException(null, "There is no template " + name);
            if (!Icons.isIcon(name)) return new StringReader(TemplateMarks.in(name, theme.text(name)));
            String icon = Icons.markup(theme, name)
                    .orElseThrow(() -> new LoaderException(null, "There is no sound drawing " + name));
            return new StringReader(icon);
        }

        @Override
        public void setCharset(String charset) {
            // Templates are UTF-8, whatever the machine says.
        }

        @Override
        public void setPrefix(String prefix) {
            // Names are whole already.
        }

        @Override
        public void setSuffix(String suffix) {
            // Names are whole already.
        }

        @Override
        public String resolveRelativePath(String relative, String anchor) {
            return relative;
        }

        @Override
        public String createCacheKey(String name) {
            return name;
        }

        @Override
        public boolean resourceExists(String name) {
            return theme.has(name);
        }
    }
}
