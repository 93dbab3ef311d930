package org.meridian.render.figure.profile;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.paint.TextBreaker;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Messages;
import org.meridian.view.content.Column;
import org.meridian.view.page.RankBand;
import org.meridian.view.profile.ProfileCells;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.style.ArgbColour;

/** The head of a profile: names, rank and score, and how sure they are. */
final class ProfileFacts {

  private static final double BAND = 7;
  private static final double NOTE_LINE = 15;

  private final ProfileGrid grid;
  private final ProfileContent content;
  private final Messages words;

  ProfileFacts(ProfileGrid grid, ProfileContent content, Messages words) {
    this.grid = grid;
    this.content = content;
    this.words = words;
  }

  /** The names of cities, and the facts below them. */
  void paint() {
    paintHeads();
    for (Column<ProfileCity> fact : content.facts()) {
      if (fact.id().equals(ProfileCells.BAND)) {
        content.ranks().ifPresent(ranks -> bands(fact, ranks));
      } else if (fact.id().equals(ProfileCells.MEMBERS)) {
        whole(fact);
      } else {
        grid.texts(
            fact.title().in(words),
            fact.id().equals(ProfileCells.RANK),
            place -> fact.text().of(content.city(place), words));
      }
    }
  }

  /** What was noted, below everything else. */
  void paintNotes() {
    content.noted().ifPresent(this::whole);
  }

  /** Texts that stand whole, in as many lines as they need. */
  private void whole(Column<ProfileCity> fact) {
    List<List<String>> lines =
        content.cities().stream().map(city -> broken(fact.text().of(city, words))).toList();
    int most = lines.stream().mapToInt(List::size).max().orElse(0);
    grid.lists(
        fact.title().in(words),
        most * NOTE_LINE,
        (place, x, top) -> {
          double baseline = top + NOTE_LINE;
          for (String line : lines.get(place)) {
            grid.small(line, x, baseline, grid.width());
            baseline += NOTE_LINE;
          }
        });
  }

  private List<String> broken(String text) {
    Font font = grid.sheet().regular(text, ProfileGrid.SMALL);
    return text.lines()
        .flatMap(line -> TextBreaker.lines(line, font, grid.width()).stream())
        .toList();
  }

  /** The names of cities, over their columns. */
  void paintHeads() {
    Language now = words.language();
    Language other = now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    grid.lists(
        "",
        38,
        (place, x, top) -> {
          LocalText names = content.city(place).name();
          String name = names.in(now);
          Font font = grid.sheet().bold(name, 16);
          grid.text(
              FigureSheet.fitted(name, font, grid.width()), x, top + 16, font, grid.style().ink());
          grid.small(names.in(other), x, top + 33, grid.width());
        });
  }

  private void bands(Column<ProfileCity> fact, UncertaintyResult ranks) {
    String name = fact.title().in(words);
    Font font = grid.sheet().regular(name, ProfileGrid.TEXT);
    grid.row(
        grid.named(name, font, 0),
        font,
        0,
        34,
        (place, x, middle) -> {
          ProfileCity city = content.city(place);
          Optional<RankBand> band =
              city.isGroup() ? Optional.empty() : RankBand.of(ranks, city.row());
          band.ifPresent(drawn -> band(drawn, x, middle - 9));
          double baseline = middle + (band.isPresent() ? 11 : 4);
          grid.small(fact.text().of(city, words), x, baseline, grid.width());
        });
  }

  /** Ranks on a logarithmic scale, the best at the left, as in the window. */
  private void band(RankBand band, double x, double y) {
    double scale = grid.width() - BAND;
    double left = x + BAND / 2;
    int ink = grid.style().ink();
    grid.brush().line(left, y, left + scale, y, grid.style().ground().outline(), 1);
    double best = left + scale * band.best();
    double worst = left + scale * band.worst();
    grid.brush().line(best, y, worst, y, ArgbColour.withOpacity(ink, 0.6), 1);
    double low = left + scale * band.low();
    double high = left + scale * band.high();
    grid.brush()
        .box(low - 1, y - BAND / 2, high - low + 2, BAND, ArgbColour.withOpacity(ink, 0.35));
    grid.brush().disc(left + scale * band.median(), y, 2.6, ink);
  }
}
