package org.legible.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What nobody uses is not there. Templates read the records of {@code view} and {@code ChartDrawing}, content files fill those of {@code report}, and
 * formats in other jars read {@code ReportSource}: of their components nothing is asked here.
 */
class UsedIT {

    private static final Path GENERATOR =
            Path.of(System.getProperty("legible.root", "../.."), "generator").normalize();
    private static final Pattern READ_BY_NAME = Pattern.compile(
            "org\\.legible\\.publisher\\.((view|report)\\..*|render\\.BodyPart|chart\\.ChartDrawing|make\\.(ReportSource|Finished))");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.legible.publisher");

    @Test
    void everyPublicTypeIsUsedOutsideItsFile() throws IOException {
        String callers = sources("cli") + sources("maven-plugin") + sources("formats") + sources("authoring");

        assertThat(CLASSES.stream()
                        .filter(type -> isPublic(type) && type.isTopLevelClass())
                        .filter(type -> type.getDirectDependenciesToSelf().stream()
                                .allMatch(dependency ->
                                        file(dependency.getOriginClass()).equals(file(type))))
                        .filter(type -> !callers.contains("import " + type.getName() + ";"))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void everyMethodIsCalled() throws IOException {
        String callers = sources("cli") + sources("maven-plugin") + sources("formats") + sources("authoring");

        assertThat(CLASSES.stream()
                        .filter(type -> !READ_BY_NAME.matcher(file(type)).matches())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !isComponent(method) && !isMadeByTheCompiler(method) && !overrides(method))
                        .filter(method -> method.getAccessesToSelf().isEmpty()
                                && method.getReferencesToSelf().isEmpty())
                        .filter(method -> !isCalledIn(callers, method.getName()))
                        .map(JavaMember::getFullName)
                        // Tests compare with the words of the theme, and hold that the table of findings is whole.
                        .filter(name -> !name.endsWith(".Words.ofTheme()") && !name.contains(".AuthorsWords.cause(")))
                .isEmpty();
    }

    @Test
    void everyComponentOfARecordIsRead() throws IOException {
        String preview = sources("authoring");

        assertThat(CLASSES.stream()
                        .filter(type -> type.isRecord() && !isPrivate(type))
                        .filter(type -> !READ_BY_NAME.matcher(file(type)).matches())
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !isRead(field, field.getOwner().getMethod(field.getName())))
                        .filter(field -> !isCalledIn(preview, field.getName()))
                        .map(JavaMember::getFullName))
                .isEmpty();
    }

    private static boolean isCalledIn(String sources, String name) {
        return sources.contains("." + name + "(") || sources.matches("(?s).*::" + name + "\\b.*");
    }

    private static boolean isRead(JavaField field, JavaMethod accessor) {
        boolean inItsRecord = field.getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .anyMatch(origin -> !origin.equals(accessor) && !origin.isConstructor());
        return inItsRecord
                || overrides(accessor)
                || !accessor.getAccessesToSelf().isEmpty()
                || !accessor.getReferencesToSelf().isEmpty();
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static boolean isMadeByTheCompiler(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || method.getOwner().isEnum() && method.getName().matches("values|valueOf|\\$values");
    }

    private static boolean overrides(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .anyMatch(type -> type.tryGetMethod(method.getName(), parameters)
                                .isPresent()
                        || type.isInterface()
                                && type.getMethods().stream()
                                        .anyMatch(other -> other.getName().equals(method.getName())));
    }

    // A key of a map: its components tell one from another.
    private static boolean isPrivate(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String file(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static String sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(GENERATOR.resolve(module).resolve("src/main/java"))) {
            return files.filter(Files::isRegularFile).map(UsedIT::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
