package org.meridian.view.map.layers;

import java.util.List;
import java.util.Optional;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.model.wording.LocalText;
import org.meridian.view.map.options.BasemapChoice;

/** What a scene must know of the outlines that it will lie on. */
public interface BasemapFacts {

  /** Credit lines of all that is drawn, shown in every caption. */
  List<LocalText> credits(BasemapChoice choice);

  /**
   * Knows the countries of a basemap, for the tint of regions.
   *
   * @param id of the basemap; empty for the one that ships
   */
  CountryFinder countries(String id);

  /** A layer of the user's own by its id; empty where none of that id is known. */
  default Optional<OverlayShapes> overlay(String id) {
    return Optional.empty();
  }

  /** One basemap, whatever the id. */
  static BasemapFacts only(List<LocalText> credits, CountryFinder countries) {
    return new BasemapFacts() {
      @Override
      public List<LocalText> credits(BasemapChoice choice) {
        return credits;
      }

      @Override
      public CountryFinder countries(String id) {
        return countries;
      }
    };
  }
}
