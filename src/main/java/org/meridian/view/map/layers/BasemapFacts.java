package org.meridian.view.map.layers;

import java.util.List;
import org.meridian.model.LocalText;

/** What a scene must know of the outlines that it will lie on. */
public interface BasemapFacts {

  /**
   * Credit lines, shown in every caption.
   *
   * @param id of the basemap; empty for the one that ships
   */
  List<LocalText> credits(String id);

  /** Knows the countries of a basemap, for the tint of regions. */
  CountryFinder countries(String id);

  /** One basemap, whatever the id. */
  static BasemapFacts only(List<LocalText> credits, CountryFinder countries) {
    return new BasemapFacts() {
      @Override
      public List<LocalText> credits(String id) {
        return credits;
      }

      @Override
      public CountryFinder countries(String id) {
        return countries;
      }
    };
  }
}
