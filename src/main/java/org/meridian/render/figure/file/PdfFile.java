package org.meridian.render.figure.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.meridian.render.figure.paper.PrintedFigure;
import org.meridian.render.figure.sheet.ExportFigure;

/**
 * Writes a figure as one page of PDF: of the size of its paper, else one point a design pixel. Text
 * stays text, in embedded subsets of the bundled typefaces; characters that these lack become
 * outlines.
 */
final class PdfFile {

  private PdfFile() {}

  /** A number that follows from what is drawn; without one the clock would name the document. */
  private static long fingerprint(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  /** A page a figure; the title is that of the first. */
  static void write(List<ExportFigure> figures, FigureFinish finish, OutputStream out)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDDocumentInformation about = new PDDocumentInformation();
      about.setTitle(figures.getFirst().title());
      about.setCreator("Meridian");
      document.setDocumentInformation(about);
      EmbeddedText text = new EmbeddedText(document);
      long fingerprint = 0;
      for (ExportFigure figure : figures) {
        fingerprint = 31 * fingerprint + page(document, figure, finish, text);
      }
      if (finish.state().isPresent()) {
        byte[] state = finish.state().get().getBytes(StandardCharsets.UTF_8);
        AttachedState.put(document, state);
        fingerprint = 31 * fingerprint + fingerprint(state);
      }
      document.setDocumentId(fingerprint);
      document.save(out);
    }
  }

  private static long page(
      PDDocument document, ExportFigure figure, FigureFinish finish, EmbeddedText text)
      throws IOException {
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, figure.width(), figure.height());
    g.setFontTextDrawer(text);
    figure.paint(g);
    g.dispose();
    put(document, figure, finish, g.getXFormObject());
    return fingerprint(g.getXFormObject().getContentStream().toByteArray());
  }

  private static void put(
      PDDocument document, ExportFigure figure, FigureFinish finish, PDFormXObject drawing)
      throws IOException {
    Optional<PrintedFigure> printed = finish.paper().map(paper -> PrintedFigure.of(figure, paper));
    float width = printed.map(PrintedFigure::pointsWide).orElse((float) figure.width());
    float height = printed.map(PrintedFigure::pointsHigh).orElse((float) figure.height());
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      if (printed.isPresent()) {
        content.transform(
            Matrix.getScaleInstance(width / figure.width(), height / figure.height()));
      }
      content.drawForm(drawing);
    }
  }
}
