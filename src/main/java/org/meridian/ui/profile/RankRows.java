package org.meridian.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.BandLine;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.standing.StandingWords;
import org.meridian.ui.text.CityFacts;
import org.meridian.ui.text.LiveMessages;

/** The rows on rank and score, and on how sure they are. */
final class RankRows {

  /** How far weights move, in percentage points, for the range of ranks. */
  static final int POINTS = 5;

  private final ProfileTable table;
  private final LiveMessages messages;

  RankRows(ProfileTable table) {
    this.table = table;
    messages = table.messages();
  }

  void addAll() {
    table.row(
        name("profile.rank", "profile.rank.help"), labels("profile-rank", this::rank, "title"));
    table.row(name("profile.score", "profile.score.help"), scores());
    table.row(
        name("profile.place", "profile.place"), labels("profile-place", this::place, "secondary"));
    table.row(name("profile.band.name", "profile.band.help"), bands());
    table.row(
        name("profile.robustness", "profile.robustness.help"),
        labels("profile-robustness", this::robustness));
    table.row(
        name("profile.weights", "profile.weights.help"), labels("profile-weights", this::weights));
    table.row(name("profile.gaps", "profile.gaps.help"), labels("profile-gaps", this::gaps));
  }

  private Label name(String key, String help) {
    Label name = new Label(messages.get(key, Numbers.whole(POINTS)));
    name.setWrapText(true);
    Tooltip.install(name, new Tooltip(messages.get(help, Numbers.whole(POINTS))));
    return name;
  }

  private List<Label> labels(
      String id, BiFunction<ProfilePage, Integer, String> words, String... styles) {
    return IntStream.range(0, table.cities())
        .mapToObj(
            place -> {
              Label label = new Label();
              label.setId(id + "-" + place);
              label.getStyleClass().add("profile-figure");
              label.getStyleClass().addAll(styles);
              label.setWrapText(true);
              label.setMinWidth(0);
              table.follow(shown -> label.setText(words.apply(shown, place)));
              return label;
            })
        .toList();
  }

  private List<FigureButton> scores() {
    return IntStream.range(0, table.cities())
        .mapToObj(
            place -> {
              FigureButton score = new FigureButton(() -> table.trace(place, IndexStructure.ROOT));
              score.setId("profile-score-" + place);
              score.getStyleClass().add("strong");
              table.follow(shown -> showScore(score, shown, shown.city(place)));
              return score;
            })
        .toList();
  }

  private void showScore(FigureButton button, ProfilePage shown, CityProfile city) {
    button.setText(StandingWords.score(shown.result().cities(), city.whole()));
    String name = messages.get(shown.result().dataset().city(city.city()).name());
    button.say(
        name + messages.get("profile.colon") + button.getText(),
        () -> StandingWords.of(messages, messages.get("profile.score"), city.whole()));
  }

  private List<BandLine> bands() {
    return IntStream.range(0, table.cities())
        .mapToObj(
            place -> {
              BandLine line = new BandLine();
              line.getStyleClass().add("profile-figure");
              line.setId("profile-band-" + place);
              table.follow(
                  shown ->
                      line.show(messages, shown.bands(), shown.result(), shown.city(place).city()));
              return line;
            })
        .toList();
  }

  private String place(ProfilePage shown, int place) {
    City city = shown.result().dataset().city(shown.city(place).city());
    return Stream.of(
            city.countryName(messages.language()), CityFacts.region(city, messages.language()))
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(messages.get("method.list.comma")));
  }

  private String rank(ProfilePage shown, int place) {
    int rank = shown.city(place).whole().rank();
    return rank == 0
        ? messages.get("profile.unranked")
        : messages.get(
            "profile.rank.of",
            Numbers.whole(rank),
            Numbers.whole(shown.city(place).whole().ranked()));
  }

  private String robustness(ProfilePage shown, int place) {
    if (shown.bands() == null || shown.bands().of().cities().structure() != table.structure()) {
      return Numbers.MISSING;
    }
    UncertaintyResult ranks = shown.bands().ranks();
    double robustness = ranks.robustness(shown.city(place).city());
    return Double.isNaN(robustness)
        ? Numbers.MISSING
        : messages.get(
            "profile.percent",
            Numbers.fixed(100 * robustness, robustness > 0.95 && robustness < 1 ? 1 : 0));
  }

  private String weights(ProfilePage shown, int place) {
    Optional<RankRange> range = shown.range();
    int city = shown.city(place).city();
    return range.isEmpty() ? "…" : range(range.get().best(city), range.get().worst(city));
  }

  private String gaps(ProfilePage shown, int place) {
    CityProfile city = shown.city(place);
    if (city.gaps() == 0) {
      return messages.get("profile.gaps.none");
    }
    return messages.get(
        "profile.gaps.some",
        Numbers.whole(city.gaps()),
        range(city.bestFilled(), city.worstFilled()));
  }

  private static String range(int best, int worst) {
    if (best == worst || best == 0 || worst == 0) {
      return StandingWords.rank(Math.max(best, worst));
    }
    return Numbers.whole(best) + "–" + Numbers.whole(worst);
  }
}
