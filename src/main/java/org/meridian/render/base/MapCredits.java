package org.meridian.render.base;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.wording.LocalText;

/** The lines that a basemap of the user's own is shown with. */
public final class MapCredits {

  private MapCredits() {}

  /**
   * Attribution, then the approval number (审图号) where there is one.
   *
   * @param name of the file, shown where nothing else is known of the map
   * @param attribution as its owner asks for; may be empty
   * @param approval number of the map's approval; may be empty
   */
  public static List<LocalText> of(String name, String attribution, String approval) {
    List<LocalText> lines = new ArrayList<>();
    if (!attribution.isBlank()) {
      lines.add(new LocalText("Basemap: " + attribution, "底图：" + attribution));
    }
    if (!approval.isBlank()) {
      lines.add(new LocalText("Map approval number: " + approval, "审图号：" + approval));
    }
    if (lines.isEmpty()) {
      lines.add(new LocalText("Basemap: " + name, "底图：" + name));
    }
    return lines;
  }
}
