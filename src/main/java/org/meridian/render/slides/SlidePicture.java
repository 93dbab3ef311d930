package org.meridian.render.slides;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/**
 * Puts a figure on a slide: vectors for programs that draw SVG, and beside them pixels, at least
 * two for each of a plain screen, for those that do not.
 */
final class SlidePicture {

  /** Pixels of a plain screen in a point. */
  private static final double SCREEN = 96.0 / 72;

  private static final double SHARP = 2;

  private final XMLSlideShow deck;

  SlidePicture(XMLSlideShow deck) {
    this.deck = deck;
  }

  /**
   * Adds it in the middle of a room.
   *
   * @param told what it shows, for whoever does not see it
   */
  void add(XSLFSlide slide, ExportFigure figure, Rectangle2D room, String told) throws IOException {
    double fit = Math.min(room.getWidth() / figure.width(), room.getHeight() / figure.height());
    double width = figure.width() * fit;
    double height = figure.height() * fit;
    XSLFPictureShape shape =
        slide.createPicture(
            deck.addPicture(
                bytes(figure, FigureFormat.PNG, fit * SCREEN * SHARP), PictureType.PNG));
    shape.setSvgImage(deck.addPicture(bytes(figure, FigureFormat.SVG, 1), PictureType.SVG));
    shape.setAnchor(
        new Rectangle2D.Double(room.getCenterX() - width / 2, room.getY(), width, height));
    var named = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
    named.setName(figure.title());
    named.setDescr(told);
  }

  private static byte[] bytes(ExportFigure figure, FigureFormat format, double scale)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureWriter.write(figure, format, scale, out);
    return out.toByteArray();
  }
}
