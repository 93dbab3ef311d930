package org.meridian.render.figure.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.meridian.render.figure.sheet.ExportFigure;

/** Writes figures as files. Stateless. */
public final class FigureWriter {

  private FigureWriter() {}

  /**
   * Writes a figure; the stream is left open.
   *
   * @param scale pixels per design pixel, for PNG; vectors do not need it
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if a PNG would be larger than 32,767 pixels on a side
   */
  public static void write(ExportFigure figure, FigureFormat format, double scale, OutputStream out)
      throws IOException {
    write(figure, format, FigureFinish.ofScale(scale), out);
  }

  /**
   * Writes a figure; the stream is left open. The same figure and finish give the same bytes.
   *
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if a PNG would be larger than 32,767 pixels on a side
   */
  public static void write(
      ExportFigure figure, FigureFormat format, FigureFinish finish, OutputStream out)
      throws IOException {
    switch (format) {
      case PNG -> PngFile.write(figure, finish, out);
      case SVG -> SvgFile.write(figure, finish, out);
      case PDF -> PdfFile.write(List.of(figure), finish, out);
    }
  }

  /**
   * Writes figures as one PDF, a page each; the stream is left open.
   *
   * @param figures at least one
   * @throws IOException if the stream fails
   */
  public static void writePages(List<ExportFigure> figures, OutputStream out) throws IOException {
    PdfFile.write(figures, FigureFinish.ofScale(1), out);
  }
}
