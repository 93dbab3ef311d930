package org.meridian.render.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;

/** Makes the masters of an empty deck fit wide slides and both scripts. */
final class DeckMaster {

  private DeckMaster() {}

  /** Sets size, places of what is filled in, and typefaces. */
  static void prepare(XMLSlideShow deck) {
    double wider = StepLayout.WIDTH / deck.getPageSize().getWidth();
    deck.setPageSize(new Dimension(StepLayout.WIDTH, StepLayout.HEIGHT));
    for (XSLFSlideMaster master : deck.getSlideMasters()) {
      List<XSLFSheet> sheets = new ArrayList<>(List.of(master));
      sheets.addAll(List.of(master.getSlideLayouts()));
      sheets.forEach(sheet -> widen(sheet, wider));
      var faces = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
      name(faces.getMajorFont());
      name(faces.getMinorFont());
    }
  }

  private static void widen(XSLFSheet sheet, double wider) {
    for (XSLFShape shape : sheet.getShapes()) {
      Rectangle2D at = shape.getAnchor();
      if (shape instanceof XSLFTextShape text && at != null) {
        text.setAnchor(
            new Rectangle2D.Double(
                at.getX() * wider, at.getY(), at.getWidth() * wider, at.getHeight()));
      }
    }
  }

  private static void name(CTFontCollection fonts) {
    fonts.getLatin().setTypeface(SlideText.LATIN);
    fonts.getEa().setTypeface(SlideText.CHINESE);
  }
}
