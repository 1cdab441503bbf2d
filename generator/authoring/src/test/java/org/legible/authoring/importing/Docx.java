package org.legible.authoring.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a Word file of XML that a test writes, as Word would. */
final class Docx {

    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\"";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
                    + heading(1) + heading(2) + heading(3)
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name"
                    + " w:val=\"caption\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name"
                    + " w:val=\"Quote\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name"
                    + " w:val=\"toc 1\"/></w:style><w:style w:type=\"character\" w:styleId=\"Secret\"><w:name"
                    + " w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String styles = STYLES;

    private static String heading(int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading " + level
                + "\"/><w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr></w:style>";
    }

    /** Adds XML to the body. */
    Docx xml(String xml) {
        body.append(xml);
        return this;
    }

    /** Adds a paragraph of plain words. */
    Docx p(String words) {
        return xml(paragraph("", run(words)));
    }

    /** Adds a paragraph of a style. */
    Docx styled(String style, String words) {
        return xml(paragraph("<w:pStyle w:val=\"" + style + "\"/>", run(words)));
    }

    /** Adds a paragraph in a list. */
    Docx listed(int list, int level, String words) {
        return xml(paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run(words)));
    }

    /** Adds a paragraph in bold letters. */
    Docx bold(String words) {
        return xml(paragraph("", "<w:r><w:rPr><w:b/></w:rPr><w:t>" + escaped(words) + "</w:t></w:r>"));
    }

    /** A paragraph of XML. */
    static String paragraph(String looks, String runs) {
        return "<w:p><w:pPr>" + looks + "</w:pPr>" + runs + "</w:p>";
    }

    /** A run of words. */
    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    /** A table of rows of cells; a cell is XML of paragraphs and may begin with its looks. */
    static String table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row)
                table.append("<w:tc>")
                        .append(cell.startsWith("<") ? cell : paragraph("", run(cell)))
                        .append("</w:tc>");
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** A picture, by the id of its part. */
    static String picture(String id, String facts) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" " + facts
                + "<a:graphic><a:graphicData><a:blip r:embed=\"" + id
                + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** Adds a part of XML to which the document leads. */
    Docx part(String id, String type, String name, String root, String xml) {
        link(id, type, name);
        parts.put("word/" + name, file("<" + root + " " + NAMES + ">" + xml + "</" + root + ">"));
        return this;
    }

    /** Adds a part of bytes to which the document leads. */
    Docx media(String id, String name, byte[] bytes) {
        link(id, "image", "media/" + name);
        parts.put("word/media/" + name, bytes);
        return this;
    }

    /** Adds a link of the document, also one that leads out of the file. */
    Docx link(String id, String type, String target) {
        String mode = target.contains(":") ? " TargetMode=\"External\"" : "";
        links.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(KIND)
                .append(type)
                .append("\" Target=\"")
                .append(escaped(target))
                .append('"')
                .append(mode)
                .append("/>");
        return this;
    }

    /** Adds lists: {@code "1=decimal:%1.|lowerLetter:(%2)"} is list 1 with two levels. */
    Docx lists(String... lists) {
        StringBuilder xml = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        for (String list : lists) {
            String id = list.substring(0, list.indexOf('='));
            xml.append("<w:abstractNum w:abstractNumId=\"").append(id).append("\">");
            String[] levels = list.substring(list.indexOf('=') + 1).split("\\|");
            for (int i = 0; i < levels.length; i++)
                xml.append("<w:lvl w:ilvl=\"")
                        .append(i)
                        .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                        .append(levels[i], 0, levels[i].indexOf(':'))
                        .append("\"/><w:lvlText w:val=\"")
                        .append(levels[i].substring(levels[i].indexOf(':') + 1))
                        .append("\"/></w:lvl>");
            xml.append("</w:abstractNum>");
            numbers.append("<w:num w:numId=\"")
                    .append(id)
                    .append("\"><w:abstractNumId w:val=\"")
                    .append(id)
                    .append("\"/></w:num>");
        }
        return part("lists", "numbering", "numbering.xml", "w:numbering", xml.toString() + numbers);
    }

    /** Adds styles. */
    Docx styles(String xml) {
        styles += xml;
        return this;
    }

    /** Adds a part as it is, under any name. */
    Docx raw(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Writes the file. */
    Path to(Path file) {
        part("styles", "styles", "styles.xml", "w:styles", styles);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                file("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put(
                "_rels/.rels",
                links("<Relationship Id=\"d\" Type=\"" + KIND + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", links(links.toString()));
        all.put("word/document.xml", file("<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>"));
        all.putAll(parts);
        try {
            return Files.write(file, zip(all));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Packs parts. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] links(String links) {
        return file("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>");
    }

    private static byte[] file(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
