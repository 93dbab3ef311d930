package org.meridian.render.figure.file;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.meridian.render.figure.file.FigureFinish.SvgText;
import org.meridian.render.figure.paper.PrintedFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.story.CarriedNames;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes a figure as SVG. Words become outlines unless text is asked for, so that every viewer
 * shows the same, in Chinese too, whatever fonts it has; the title stays readable for machines and
 * screen readers.
 */
final class SvgFile {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  /** Families for text: the one of the program, and what systems have for Chinese and Latin. */
  private static final String FAMILIES =
      "'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', Arial, sans-serif";

  private SvgFile() {}

  static void write(ExportFigure figure, FigureFinish finish, OutputStream out) throws IOException {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(DECIMALS);
    context.setComment("");
    context.setImageHandler(new EmbeddedPictures());
    SVGGraphics2D g =
        finish.text() == SvgText.OUTLINES
            ? new SVGGraphics2D(context, true)
            : new WeightedText(context);
    g.setSVGCanvasSize(new Dimension(figure.width(), figure.height()));
    figure.paint(g);
    Element root = g.getRoot();
    size(root, figure, finish);
    title(root, figure.title(), finish);
    if (finish.text() == SvgText.TEXT) {
      nameFonts(root);
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(root, writer, false, false);
    writer.flush();
  }

  private static void size(Element root, ExportFigure figure, FigureFinish finish) {
    root.setAttributeNS(null, "viewBox", "0 0 " + figure.width() + " " + figure.height());
    root.setAttributeNS(null, "role", "img");
    finish
        .paper()
        .map(paper -> PrintedFigure.of(figure, paper))
        .ifPresent(
            printed -> {
              root.setAttributeNS(null, "width", millimetres(printed.width()));
              root.setAttributeNS(null, "height", millimetres(printed.height()));
            });
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.3f", length).replaceFirst("\\.?0+$", "") + "mm";
  }

  private static void title(Element root, String words, FigureFinish finish) {
    Document document = root.getOwnerDocument();
    finish
        .state()
        .ifPresent(
            state -> {
              Element metadata = document.createElementNS(SVG, "metadata");
              Element carried =
                  document.createElementNS(
                      CarriedNames.SVG_NAMESPACE, "meridian:" + CarriedNames.SVG_ELEMENT);
              carried.setAttributeNS(
                  "http://www.w3.org/2000/xmlns/", "xmlns:meridian", CarriedNames.SVG_NAMESPACE);
              carried.setTextContent(state);
              metadata.appendChild(carried);
              root.insertBefore(metadata, root.getFirstChild());
            });
    Element title = document.createElementNS(SVG, "title");
    title.setTextContent(words);
    root.insertBefore(title, root.getFirstChild());
  }

  /** A font is found by its family alone: names of faces differ from system to system. */
  private static void nameFonts(Element root) {
    nameFont(root);
    NodeList all = root.getElementsByTagName("*");
    for (int at = 0; at < all.getLength(); at++) {
      nameFont((Element) all.item(at));
    }
  }

  private static void nameFont(Element element) {
    if (element.hasAttribute("font-family")) {
      element.setAttributeNS(null, "font-family", FAMILIES);
    }
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
