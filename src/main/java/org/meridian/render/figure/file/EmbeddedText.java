package org.meridian.render.figure.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.meridian.render.style.BundledTypefaces;

/** Draws text in the bundled typefaces, embedded as subsets; text in other fonts as outlines. */
final class EmbeddedText extends PdfBoxGraphics2DFontTextDrawer {

  private final PDDocument document;
  private final Map<String, PDFont> loaded = new HashMap<>();

  EmbeddedText(PDDocument document) {
    this.document = document;
  }

  @Override
  protected boolean hasDynamicFontMapping() {
    return true;
  }

  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
    String resource = BundledTypefaces.resourceOf(font);
    if (resource.isEmpty()) {
      return null;
    }
    PDFont known = loaded.get(resource);
    if (known == null) {
      try (InputStream in = BundledTypefaces.class.getResourceAsStream(resource)) {
        known = PDType0Font.load(document, in, true);
      }
      loaded.put(resource, known);
    }
    return known;
  }
}
