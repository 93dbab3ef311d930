package org.meridian.io.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes workbooks in Office Open XML by hand. */
final class XlsxText {

  private XlsxText() {}

  /** Writes a workbook of one sheet, named s, without styles and shared texts. */
  static Path write(Path file, String sheet) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<r><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/xl/workbook.xml\"/></r>");
    parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets>
        <sheet name="s" sheetId="1" r:id="b"/></sheets></workbook>
        """);
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<r><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></r>");
    parts.put("xl/worksheets/sheet1.xml", sheet);
    OdsText.zip(file, parts);
    return file;
  }
}
