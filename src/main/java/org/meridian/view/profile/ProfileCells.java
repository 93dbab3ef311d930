package org.meridian.view.profile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.groups.NoteEdits;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.CityFacts;
import org.meridian.view.words.NoteWords;

/**
 * The facts on rank and score that head a profile, for the window and for figures. In a profile
 * they run across: a row a fact, a cell a city.
 */
public final class ProfileCells {

  /** The place in the ranking. */
  public static final String RANK = "rank";

  /** The score of the index. */
  public static final String SCORE = "score";

  /** Country and region. */
  public static final String PLACE = "place";

  /** The cities of a group. */
  public static final String MEMBERS = "members";

  /** The band in which the rank lies when weights stray. */
  public static final String BAND = "band";

  /** How little the rank moves. */
  public static final String ROBUSTNESS = "robustness";

  /** Best and worst rank met. */
  public static final String WEIGHTS = "weights";

  /** Missing values. */
  public static final String GAPS = "gaps";

  /** What was noted. */
  public static final String NOTES = "notes";

  /** Stands for what is still being computed. */
  private static final String WAITING = "…";

  /** So many cities of a group are named. */
  private static final int NAMED = 12;

  /** And so many of its countries. */
  private static final int PLACES = 3;

  private ProfileCells() {}

  /** Whether a fact has a row only where there is something to say. */
  public static boolean isOccasional(String id) {
    return id.equals(MEMBERS);
  }

  /**
   * All facts from top to bottom.
   *
   * @param points by how many percentage points weights move for the range of ranks
   */
  public static List<Column<ProfileCity>> facts(int points) {
    return List.of(
        fact(RANK, TextInLanguage.key("profile.rank"), helped(RANK), ProfileCells::rank),
        fact(
            SCORE,
            TextInLanguage.key("profile.score"),
            helped(SCORE),
            (city, words) -> city.score(IndexStructure.ROOT)),
        fact(
            PLACE,
            TextInLanguage.key("profile.place"),
            TextInLanguage.key("profile.place"),
            ProfileCells::place),
        fact(
            MEMBERS, TextInLanguage.key("profile.members"), helped(MEMBERS), ProfileCells::members),
        fact(BAND, TextInLanguage.key("profile.band.name"), helped(BAND), ProfileCells::band),
        fact(
            ROBUSTNESS,
            TextInLanguage.key("profile.robustness"),
            helped(ROBUSTNESS),
            ProfileCells::robustness),
        fact(
            WEIGHTS,
            TextInLanguage.key("profile.weights", Numbers.whole(points)),
            TextInLanguage.key("profile.weights.help", Numbers.whole(points)),
            (city, words) -> weights(city)),
        fact(GAPS, TextInLanguage.key("profile.gaps"), helped(GAPS), ProfileCells::gaps));
  }

  /** What was noted, which stands below everything else. */
  static Column<ProfileCity> noted() {
    return fact(
        NOTES,
        TextInLanguage.key("notes.heading"),
        TextInLanguage.key("notes.heading.help"),
        ProfileCells::notes);
  }

  private static TextInLanguage helped(String id) {
    return TextInLanguage.key("profile." + id + ".help");
  }

  private static Column<ProfileCity> fact(
      String id, TextInLanguage name, TextInLanguage help, Column.CellText<ProfileCity> text) {
    return Column.ofText(id, name, help, text);
  }

  private static String rank(ProfileCity city, Messages words) {
    int rank = city.profile().whole().rank();
    return rank == 0
        ? words.get("profile.unranked")
        : words.get(
            "profile.rank.of", Numbers.whole(rank), Numbers.whole(city.profile().whole().ranked()));
  }

  private static String place(ProfileCity city, Messages words) {
    if (city.isGroup()) {
      return places(city, words);
    }
    return Stream.of(
            city.city().countryName(words.language()), CityFacts.region(city.city(), words))
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(words.get("method.list.comma")));
  }

  /** The countries of a group, in the order of its best cities. */
  private static String places(ProfileCity group, Messages words) {
    List<String> all =
        group.group().members().stream()
            .map(each -> group.content().result().dataset().city(each))
            .map(city -> city.countryName(words.language()))
            .filter(name -> !name.isBlank())
            .distinct()
            .toList();
    String names =
        all.stream().limit(PLACES).collect(Collectors.joining(words.get("method.list.comma")));
    return all.size() <= PLACES
        ? names
        : words.get("profile.place.more", names, Numbers.whole(all.size() - PLACES));
  }

  private static String members(ProfileCity city, Messages words) {
    if (!city.isGroup()) {
      return Numbers.MISSING;
    }
    List<Integer> members = city.group().members();
    String names =
        members.stream()
            .limit(NAMED)
            .map(each -> words.get(city.content().result().dataset().city(each).name()))
            .collect(Collectors.joining(words.get("method.list.comma")));
    String named =
        members.size() <= NAMED
            ? names
            : words.get("profile.members.more", names, Numbers.whole(members.size() - NAMED));
    return words.get("profile.group.mean", Numbers.whole(members.size()), members.size(), named);
  }

  private static String band(ProfileCity city, Messages words) {
    return city.content()
        .ranks()
        .filter(ranks -> !city.isGroup())
        .map(ranks -> StandingWords.band(words, ranks, city.row()))
        .orElse(Numbers.MISSING);
  }

  private static String robustness(ProfileCity city, Messages words) {
    double robustness =
        city.content()
            .ranks()
            .filter(ranks -> !city.isGroup())
            .map(ranks -> ranks.robustness(city.row()))
            .orElse(Double.NaN);
    return Double.isNaN(robustness)
        ? Numbers.MISSING
        : words.get(
            "profile.percent",
            Numbers.fixed(100 * robustness, robustness > 0.95 && robustness < 1 ? 1 : 0));
  }

  private static String weights(ProfileCity city) {
    if (city.isGroup()) {
      return Numbers.MISSING;
    }
    return city.content().range().map(range -> weights(range, city.row())).orElse(WAITING);
  }

  private static String weights(RankRange range, int row) {
    return StandingWords.range(range.best(row), range.worst(row));
  }

  private static String gaps(ProfileCity city, Messages words) {
    CityProfile profile = city.profile();
    if (profile.filled().count() > 0 && city.isGroup()) {
      return Numbers.whole(profile.filled().count());
    }
    return profile.filled().count() == 0
        ? words.get("profile.gaps.none")
        : words.get(
            "profile.gaps.some",
            Numbers.whole(profile.filled().count()),
            StandingWords.range(profile.filled().best(), profile.filled().worst()));
  }

  /** Whether anything was noted on a city. */
  static boolean isNoted(ProfileCity city) {
    return !NoteEdits.on(city.content().result(), city.address()).isEmpty();
  }

  private static String notes(ProfileCity city, Messages words) {
    String lines = NoteWords.lines(city.content().result(), city.address(), words);
    return lines.isEmpty() ? Numbers.MISSING : lines;
  }
}
