package org.meridian.render.figure;

import java.util.stream.Collectors;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.profile.ProfiledCities;
import org.meridian.view.words.FigureWords;

/**
 * What a figure of profiles says.
 *
 * @param result the figures
 * @param profiled the cities
 * @param figure words of all figures
 * @param words words of profiles
 */
record ProfileContent(
    ScenarioResult result, ProfiledCities profiled, FigureWords figure, FigureWords words) {

  String title() {
    String cities =
        profiled.cities().stream()
            .map(city -> result.dataset().city(city.city()).name().in(figure.language()))
            .collect(Collectors.joining(figure.get("list.comma")));
    return figure.get("profile.title", composer().title(""), cities);
  }

  FigureCaption caption() {
    return composer().plain(title());
  }

  private CaptionComposer composer() {
    return new CaptionComposer(result, figure);
  }

  /**
   * Paints everything into the room of a sheet.
   *
   * @return the first row below it
   */
  double paint(FigureSheet sheet) {
    ProfileGrid grid = new ProfileGrid(sheet, profiled.cities().size());
    new ProfileFacts(grid, this).paint();
    new ProfileStrips(grid, this).paint();
    new ProfileLists(grid, this).paint();
    return grid.bottom() + ProfileGrid.LINE;
  }
}
