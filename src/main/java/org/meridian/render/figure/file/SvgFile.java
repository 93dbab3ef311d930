package org.meridian.render.figure.file;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.meridian.render.figure.sheet.ExportFigure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a figure as SVG. Text becomes outlines, so that every viewer shows the same, in Chinese
 * too, whatever fonts it has; the title stays readable for machines and screen readers.
 */
final class SvgFile {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  private SvgFile() {}

  static void write(ExportFigure figure, OutputStream out) throws IOException {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(DECIMALS);
    context.setComment("");
    context.setImageHandler(new EmbeddedPictures());
    SVGGraphics2D g = new SVGGraphics2D(context, true);
    g.setSVGCanvasSize(new Dimension(figure.width(), figure.height()));
    figure.paint(g);
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + figure.width() + " " + figure.height());
    root.setAttributeNS(null, "role", "img");
    Element title = document.createElementNS(SVG, "title");
    title.setTextContent(figure.title());
    root.insertBefore(title, root.getFirstChild());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(root, writer, false, false);
    writer.flush();
  }

  private static Document document() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform has no XML documents", e);
    }
  }
}
