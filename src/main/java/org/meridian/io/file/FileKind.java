package org.meridian.io.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.model.reading.ProblemCode;

/**
 * Recognises by its first bytes what a file is that is neither a table in plain text nor JSON, so
 * that its owner is told so, instead of what is wrong with its first byte.
 */
public final class FileKind {

  private static final int HEAD = 4096;

  /** How files of a kind begin, with what is said about them. */
  private static final List<Magic> KINDS =
      List.of(
          new Magic("PK\u0003\u0004", ProblemCode.IS_ARCHIVE),
          new Magic(
              "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", ProblemCode.IS_OLD_WORKBOOK),
          new Magic("\u001f\u008b", ProblemCode.IS_ARCHIVE),
          new Magic("7z\u00bc\u00af\u0027\u001c", ProblemCode.IS_ARCHIVE),
          new Magic("Rar!", ProblemCode.IS_ARCHIVE),
          new Magic("BZh", ProblemCode.IS_ARCHIVE),
          new Magic("\u00fd7zXZ", ProblemCode.IS_ARCHIVE),
          new Magic("(\u00b5/\u00fd", ProblemCode.IS_ARCHIVE),
          new Magic("%PDF-", ProblemCode.IS_PDF),
          new Magic("\u0089PNG", ProblemCode.IS_PICTURE),
          new Magic("\u00ff\u00d8\u00ff", ProblemCode.IS_PICTURE),
          new Magic("GIF8", ProblemCode.IS_PICTURE),
          new Magic("II*\0", ProblemCode.IS_PICTURE),
          new Magic("MM\0*", ProblemCode.IS_PICTURE),
          new Magic("SQLite format 3", ProblemCode.IS_DATABASE),
          new Magic("PAR1", ProblemCode.IS_DATABASE),
          new Magic("\0\0\u0027\n", ProblemCode.IS_SHAPEFILE));

  private FileKind() {}

  private record Magic(String begin, ProblemCode code) {}

  /** What the file is; empty if it may be a table or JSON. */
  public static Optional<ProblemCode> of(byte[] bytes) {
    String head = text(bytes, 0, HEAD);
    for (Magic magic : KINDS) {
      if (head.startsWith(magic.begin())) {
        return Optional.of(isWorkbook(head, bytes) ? ProblemCode.IS_WORKBOOK : magic.code());
      }
    }
    return markup(head.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT));
  }

  /** The table of contents at the end of an archive names the sheets of a workbook. */
  private static boolean isWorkbook(String head, byte[] bytes) {
    String contents = head + text(bytes, Math.max(0, bytes.length - 16 * HEAD), 16 * HEAD);
    return head.startsWith("PK")
        && (contents.contains("xl/workbook")
            || contents.contains("xl/worksheets")
            || contents.contains("opendocument.spreadsheet"));
  }

  private static Optional<ProblemCode> markup(String head) {
    if (head.startsWith("<svg") || head.startsWith("<?xml") && head.contains("<svg")) {
      return Optional.of(ProblemCode.IS_PICTURE);
    }
    if (isPage(head)) {
      return Optional.of(ProblemCode.IS_WEB_PAGE);
    }
    boolean xml = head.startsWith("<?xml") || head.startsWith("<kml") || head.startsWith("<!--");
    return xml ? Optional.of(ProblemCode.IS_XML) : Optional.empty();
  }

  /** Whether a text is a web page, whatever encoding it was in. */
  public static boolean isWebPage(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return isPage(head.strip().toLowerCase(Locale.ROOT));
  }

  /** A page may begin with a comment, or as XML. */
  private static boolean isPage(String head) {
    boolean inside = head.startsWith("<!--") || head.startsWith("<?xml");
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<head")
        || head.startsWith("<table")
        || inside && (head.contains("<html") || head.contains("<!doctype html"));
  }

  private static String text(byte[] bytes, int from, int most) {
    int length = Math.min(bytes.length - from, most);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
