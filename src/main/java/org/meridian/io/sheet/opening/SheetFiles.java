package org.meridian.io.sheet.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.io.sheet.SheetFile;
import org.meridian.io.sheet.SheetFormat;
import org.meridian.io.sheet.SheetReader;
import org.meridian.io.sheet.ods.OdsReader;
import org.meridian.io.sheet.xls.XlsReader;
import org.meridian.io.sheet.xlsx.XlsxReader;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;

/**
 * Opens workbooks of any format. The format is known by the content and not by the ending of the
 * name, since files are renamed; text is no workbook, and other readers take it.
 */
public final class SheetFiles {

  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final int HEAD = 512;

  private SheetFiles() {}

  /**
   * The format of a file, as far as its first bytes and, in a packed file, the names of its parts
   * tell; empty for anything that is no workbook, and for what cannot be read.
   */
  public static Optional<SheetFormat> formatOf(Path file) {
    try {
      return format(file);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Opens a workbook.
   *
   * @return its sheets, or why there are none to be had
   */
  public static Loaded<SheetFile> open(Path file) {
    String name = file.toString();
    try {
      Optional<SheetFormat> format = format(file);
      return format.isPresent()
          ? reader(format.get()).open(file)
          : Loaded.failed(Problem.ofFile(name, FormatCode.NO_WORKBOOK));
    } catch (IOException unreadable) {
      return Loaded.failed(FileProblems.reading(name, unreadable));
    }
  }

  private static SheetReader reader(SheetFormat format) {
    return switch (format) {
      case XLSX -> new XlsxReader();
      case XLS -> new XlsReader();
      case ODS -> new OdsReader();
      case TEXT -> throw new IllegalArgumentException("text is read elsewhere");
    };
  }

  private static Optional<SheetFormat> format(Path file) throws IOException {
    UserFiles.regularSize(file);
    String head = head(file);
    if (head.startsWith(OLE)) {
      return Optional.of(SheetFormat.XLS);
    }
    boolean packed = head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP);
    return packed ? packed(file, head) : Optional.empty();
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * An archive that cannot be opened is what its begin or its name says, so that its reader tells.
   */
  private static Optional<SheetFormat> packed(Path file, String head) {
    try (CheckedArchive archive = CheckedArchive.open(file)) {
      if (archive.has("content.xml")) {
        return Optional.of(SheetFormat.ODS);
      }
      boolean workbook = archive.parts().stream().anyMatch(SheetFiles::isOfWorkbook);
      return workbook ? Optional.of(SheetFormat.XLSX) : Optional.empty();
    } catch (IOException broken) {
      return likely(file.toString().toLowerCase(Locale.ROOT), head);
    }
  }

  private static boolean isOfWorkbook(String part) {
    return part.equals("[Content_Types].xml") || part.toLowerCase(Locale.ROOT).startsWith("xl/");
  }

  private static Optional<SheetFormat> likely(String name, String head) {
    if (name.endsWith(".ods") || head.contains("opendocument")) {
      return Optional.of(SheetFormat.ODS);
    }
    boolean workbook =
        name.endsWith(".xlsx") || name.endsWith(".xlsm") || head.contains("[Content_Types]");
    return workbook ? Optional.of(SheetFormat.XLSX) : Optional.empty();
  }
}
