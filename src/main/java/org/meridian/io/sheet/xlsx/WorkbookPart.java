package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.sheet.xlsx.PartLinks.PartLink;
import org.meridian.model.reading.FormatCode;

/**
 * What a workbook consists of.
 *
 * @param sheets its sheets of cells in the order of the tabs; charts are none
 * @param texts the part with the shared texts
 * @param styles the part with the styles
 * @param from1904 whether days count from 1904
 */
record WorkbookPart(
    List<SheetPart> sheets, Optional<String> texts, Optional<String> styles, boolean from1904) {

  /**
   * A sheet.
   *
   * @param name as the tab shows it
   * @param hidden whether the tab is hidden
   * @param part where its cells are
   */
  record SheetPart(String name, boolean hidden, String part) {}

  /** Reads what an archive says about its workbook. */
  static WorkbookPart of(CheckedArchive archive) throws IOException {
    String part =
        PartLinks.of(archive, "")
            .target("officeDocument")
            .filter(archive::has)
            .orElse("xl/workbook.xml");
    if (part.endsWith(".bin")) {
      throw RefusedContentException.of(archive.name(), FormatCode.IS_BINARY_WORKBOOK);
    }
    if (!archive.has(part)) {
      throw RefusedContentException.of(archive.name(), FormatCode.NO_WORKBOOK);
    }
    PartLinks links = PartLinks.of(archive, part);
    try (MarkupReader reader = new MarkupReader(archive.nameOf(part), archive.open(part))) {
      if (!reader.nextBegin() || !reader.begins("workbook")) {
        throw RefusedContentException.of(archive.name(), FormatCode.NO_WORKBOOK);
      }
      return read(reader, links, archive);
    }
  }

  private static WorkbookPart read(MarkupReader reader, PartLinks links, CheckedArchive archive)
      throws IOException {
    List<SheetPart> sheets = new ArrayList<>();
    boolean from1904 = false;
    while (reader.nextBegin()) {
      if (reader.begins("workbookPr")) {
        String stated = reader.value("date1904");
        from1904 = stated.equals("1") || stated.equals("true");
      } else if (reader.begins("sheet")) {
        sheet(reader, links).ifPresent(sheets::add);
      }
    }
    if (sheets.isEmpty()) {
      throw RefusedContentException.of(archive.name(), FormatCode.NO_WORKBOOK);
    }
    Optional<String> texts = links.target("sharedStrings").filter(archive::has);
    Optional<String> styles = links.target("styles").filter(archive::has);
    return new WorkbookPart(List.copyOf(sheets), texts, styles, from1904);
  }

  private static Optional<SheetPart> sheet(MarkupReader reader, PartLinks links)
      throws IOException {
    String name = reader.value("name");
    Optional<PartLink> link = links.named(reader.value("id"));
    if (link.isEmpty()) {
      throw reader.refused(name, FormatCode.BAD_WORKBOOK);
    }
    boolean hidden = reader.value("state").endsWith("idden");
    return link.filter(found -> found.kind().equals("worksheet"))
        .map(found -> new SheetPart(name, hidden, found.target()));
  }
}
