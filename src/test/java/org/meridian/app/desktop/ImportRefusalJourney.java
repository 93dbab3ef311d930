package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.meridian.io.file.HollowFile;
import org.meridian.model.Dataset;
import org.meridian.ui.shell.MainWindow;

/** Files that no table can be read from: the dialog says so once, and nothing comes of them. */
final class ImportRefusalJourney extends ImportDesk {

  private static final String ENTITIES =
      "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
          + "<graphml><graph edgedefault=\"directed\"><node id=\"&x;\"/></graph></graphml>";

  /**
   * A file with the words that refuse it.
   *
   * @param name of the file
   * @param bytes in it
   * @param why a part of what is said
   */
  private record Harmful(String name, byte[] bytes, String why) {}

  private static List<Harmful> files() throws IOException {
    return List.of(
        new Harmful("binary.csv", new byte[5000], "those of a program"),
        new Harmful("page.csv", utf8("<!DOCTYPE html><html><body></body></html>"), "a web page"),
        new Harmful("deep.json", utf8("[".repeat(200_000)), "nested more than 1,000 levels"),
        new Harmful("entities.graphml", utf8(ENTITIES), "DOCTYPE"),
        new Harmful(
            "blank.csv",
            utf8("city,a\nParis,1\n" + "\n".repeat(10_000_000)),
            "blank lines follow one another"),
        new Harmful("rows.xlsx", rows(), "are the most that a sheet can have"),
        new Harmful("escaping.zip", zip("../../a.csv", 1), "leads out of the folder"),
        new Harmful("bomb.xlsx", zip("xl/workbook.xml", 300 << 20), "made to fill a disk"));
  }

  @Test
  void eachIsRefusedWithOneErrorAndNothingIsWritten() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    Dataset before = explorer().dataset().get();
    for (Harmful each : files()) {
      refused(Files.write(home.resolve(each.name()), each.bytes()), each.why());
    }
    assertThat(explorer().dataset().get()).isSameAs(before);
    assertThat(home.resolve("datasets")).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = HollowFile.NOT_THERE)
  void aFileThatNoMemoryHoldsIsRefusedBeforeItIsRead() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    long size = (1L << 31) + 1;
    Path big = HollowFile.write(home.resolve("big.csv"), "city,a\nParis,1\n", size);
    refused(big, "The file has 2.0 GB; ");
    assertThat(home.resolve("datasets")).doesNotExist();
  }

  /** One error and no other, in the words that tell this harm from others. */
  private void refused(Path path, String why) {
    screen.run(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(path)));
    screen.await(() -> !robot.lookup("#import-dialog").queryAll().isEmpty());
    screen.await(() -> text("#import-status").startsWith("This cannot be read as a table."));
    fire("#import-next");
    fire("#import-next");
    assertThat(text("#import-counts"))
        .as(path.getFileName().toString())
        .isEqualTo("Errors: 1, warnings: 0, notes: 0");
    screen.await(() -> says("#import-report", why));
    assertThat(open().isDisabled()).isTrue();
    screen.run(() -> open().getScene().getWindow().hide());
    screen.await(() -> robot.lookup(".dialog-pane").queryAll().isEmpty());
  }

  /** A workbook that says ten million times that a row is empty. */
  private static byte[] rows() throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packed = "http://schemas.openxmlformats.org/package/2006/relationships";
    String link = "<Relationships xmlns='" + packed + "'><Relationship Id='r' Type='" + office;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "_rels/.rels", link + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
      add(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='"
              + main
              + "' xmlns:r='"
              + office
              + "'><sheets><sheet name='a' sheetId='1' r:id='r'/></sheets></workbook>");
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          link + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
      add(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='" + main + "'><sheetData>" + "<row/>".repeat(10_000_000));
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A packed file with one entry of so many blanks. */
  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      fill(zip, size);
    }
    return bytes.toByteArray();
  }

  private static void fill(OutputStream out, int size) throws IOException {
    byte[] block = new byte[1 << 16];
    java.util.Arrays.fill(block, (byte) ' ');
    for (int left = size; left > 0; left -= block.length) {
      out.write(block, 0, Math.min(block.length, left));
    }
  }
}
