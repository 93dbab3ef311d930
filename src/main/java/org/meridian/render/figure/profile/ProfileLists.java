package org.meridian.render.figure.profile;

import java.awt.Font;
import java.util.List;
import java.util.function.Function;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.paint.TextBreaker;
import org.meridian.text.Messages;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileLink;
import org.meridian.view.profile.ProfileMerit;
import org.meridian.view.profile.ProfileValue;
import org.meridian.view.style.DimensionColours;

/** The foot of a profile: strengths and weaknesses, strongest links, values as measured. */
final class ProfileLists {

  private static final double LINK = 23;
  private static final double BAR = 4;
  private static final double LIST = ProfileGrid.TEXT - 0.5;

  /** Room for a coloured square before, and for a figure after a name. */
  private static final double SQUARE = 13;

  private static final double SHARE = 46;

  private final ProfileGrid grid;
  private final ProfileContent content;
  private final Messages words;

  ProfileLists(ProfileGrid grid, ProfileContent content, Messages words) {
    this.grid = grid;
    this.content = content;
    this.words = words;
  }

  void paintMerits() {
    grid.section(words.get("profile.merits"));
    merits("profile.strengths", ProfileCity::strengths);
    merits("profile.weaknesses", ProfileCity::weaknesses);
  }

  void paintLinks() {
    grid.section(words.get("profile.links"));
    links();
  }

  void paintValuesHead() {
    grid.section(words.get("profile.values"));
  }

  private void merits(String key, Function<ProfileCity, List<ProfileMerit>> of) {
    int most =
        content.cities().stream()
            .mapToInt(city -> of.apply(city).stream().mapToInt(each -> lines(each).size()).sum())
            .max()
            .orElse(1);
    grid.lists(
        words.get(key),
        Math.max(1, most) * ProfileGrid.LINE,
        (place, x, top) -> {
          double baseline = top + ProfileGrid.LINE;
          List<ProfileMerit> all = of.apply(content.city(place));
          if (all.isEmpty()) {
            grid.small(words.get("profile.merits.none"), x, baseline, grid.width());
          }
          for (ProfileMerit merit : all) {
            merit(merit, x, baseline);
            baseline += lines(merit).size() * ProfileGrid.LINE;
          }
        });
  }

  private List<String> lines(ProfileMerit merit) {
    String name = words.get(merit.name());
    Font font = grid.sheet().regular(name, LIST);
    return TextBreaker.lines(name, font, grid.width() - SQUARE - SHARE);
  }

  private void merit(ProfileMerit merit, double x, double baseline) {
    int colour =
        DimensionColours.of(content.structure(), merit.standing().node(), grid.style().theme());
    grid.brush().box(x, baseline - 8, 8, 8, colour);
    double y = baseline;
    for (String line : lines(merit)) {
      grid.text(line, x + SQUARE, y, grid.sheet().regular(line, LIST), grid.style().ink());
      y += ProfileGrid.LINE;
    }
    ending(merit.share(words), x, baseline);
  }

  /** A figure at the right of a column. */
  private void ending(String value, double x, double baseline) {
    Font font = grid.sheet().regular(value, LIST);
    grid.brush().textEnding(value, x + grid.width(), baseline, font, grid.style().ink());
  }

  private void links() {
    int most = content.cities().stream().mapToInt(city -> city.links().size()).max().orElse(1);
    grid.lists(
        words.get("profile.links.name"),
        Math.max(1, most) * LINK,
        (place, x, top) -> {
          double baseline = top + ProfileGrid.LINE;
          List<ProfileLink> all = content.city(place).links();
          if (all.isEmpty()) {
            grid.small(words.get("profile.links.none"), x, baseline, grid.width());
          }
          for (ProfileLink link : all) {
            link(link, x, baseline);
            baseline += LINK;
          }
        });
  }

  private void link(ProfileLink link, double x, double baseline) {
    String name = words.get(link.end().name());
    Font font = grid.sheet().regular(name, LIST);
    String fitting = FigureSheet.fitted(name, font, grid.width() - SHARE);
    grid.text(fitting, x, baseline, font, grid.style().ink());
    ending(link.text(), x, baseline);
    double length = link.part() * grid.width();
    grid.brush().box(x, baseline + 4, length, BAR, grid.style().links().at(0.6));
  }

  void paint(ProfileValue row) {
    String name = words.get(row.name());
    Font font = grid.sheet().regular(name, ProfileGrid.TEXT);
    grid.row(
        grid.named(name, font, 0),
        font,
        row.unitAndYear(words),
        (place, x, middle) -> {
          String said = row.text(content.city(place));
          Font own = grid.sheet().regular(said, ProfileGrid.TEXT);
          grid.text(said, x, middle + 4, own, grid.style().ink());
        });
  }
}
