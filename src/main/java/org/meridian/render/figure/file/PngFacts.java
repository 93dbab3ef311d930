package org.meridian.render.figure.file;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.meridian.scenario.story.CarriedNames;

/**
 * What a PNG says beside its pixels: its resolution (pHYs), and the state that it carries (iTXt).
 *
 * @param dpi pixels an inch
 * @param state the text; empty for none
 */
record PngFacts(double dpi, Optional<String> state) {

  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final double INCHES_A_METRE = 1 / 0.0254;

  IIOMetadata of(RenderedImage image, ImageWriter writer) throws IOException {
    IIOMetadata facts = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(resolution());
    state.ifPresent(text -> root.appendChild(text(text)));
    facts.mergeTree(FORMAT, root);
    return facts;
  }

  private IIOMetadataNode resolution() {
    String perMetre = Long.toString(Math.round(dpi * INCHES_A_METRE));
    IIOMetadataNode node = new IIOMetadataNode("pHYs");
    node.setAttribute("pixelsPerUnitXAxis", perMetre);
    node.setAttribute("pixelsPerUnitYAxis", perMetre);
    node.setAttribute("unitSpecifier", "meter");
    return node;
  }

  private static IIOMetadataNode text(String text) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", CarriedNames.PNG_KEYWORD);
    entry.setAttribute("compressionFlag", "TRUE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    IIOMetadataNode all = new IIOMetadataNode("iTXt");
    all.appendChild(entry);
    return all;
  }
}
