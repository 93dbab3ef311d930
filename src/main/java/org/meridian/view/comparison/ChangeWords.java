package org.meridian.view.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.cause.ChangePart;
import org.meridian.scenario.comparison.cause.ChangeSummary;
import org.meridian.scenario.comparison.cause.ExactFraction;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;

/** Says in one sentence why a city changed its place. */
public final class ChangeWords {

  /** Shares below this would read as 0.0. */
  private static final double SMALL = 0.05;

  private ChangeWords() {}

  /**
   * A sentence such as "Shenzhen +4 places: data +5 (innovation +4, hub +1), weights −1".
   *
   * @param structure names the parts of the index
   */
  public static TextInLanguage sentence(ChangeSummary summary, IndexStructure structure) {
    return words -> {
      ComparedRow row = summary.row();
      String name = words.get(row.city().name());
      return switch (row.presence()) {
        case NEW -> words.get("compare.why.new", name, Numbers.whole(row.rankB()));
        case GONE -> words.get("compare.why.gone", name, Numbers.whole(row.rankA()));
        case BOTH -> moved(words, name, summary, structure);
      };
    };
  }

  private static String moved(
      Messages words, String name, ChangeSummary summary, IndexStructure structure) {
    int change = summary.row().change().orElseThrow();
    String places = Numbers.signed(change, 0);
    String rank = Numbers.whole(summary.row().rankB());
    if (!summary.isKnown()) {
      return words.get("compare.why.unknown", name, places);
    }
    if (summary.clauses().isEmpty()) {
      return words.get("compare.why.still", name, rank);
    }
    String clauses = clauses(words, summary.clauses(), structure);
    if (change == 0) {
      return words.get("compare.why.same", name, rank, clauses);
    }
    String key = Math.abs(change) == 1 ? "compare.why.one" : "compare.why.many";
    return words.get(key, name, places, clauses);
  }

  private static String clauses(
      Messages words, List<ChangeSummary.ChangeClause> clauses, IndexStructure structure) {
    return clauses.stream()
        .map(clause -> clause(words, clause, structure))
        .collect(Collectors.joining(words.get("compare.why.and")));
  }

  private static String clause(
      Messages words, ChangeSummary.ChangeClause clause, IndexStructure structure) {
    String part = part(words, clause.part(), structure);
    String places = places(clause.places());
    return clause.inside().isEmpty()
        ? words.get("compare.why.clause", part, places)
        : words.get(
            "compare.why.clause.inside", part, places, clauses(words, clause.inside(), structure));
  }

  /** What a share is put down to: a thing, or a part of the index by its name. */
  public static String part(Messages words, ChangePart part, IndexStructure structure) {
    return part.node().isEmpty()
        ? words.get("compare.thing." + part.thing().name())
        : words.get(structure.node(structure.position(part.node()).orElseThrow()).name());
  }

  /** A share in places with its sign: whole as it is, others with a decimal or two. */
  public static String places(ExactFraction places) {
    if (places.denominator() == 1) {
      return Numbers.signed(places.numerator(), 0);
    }
    return Numbers.signed(places.value(), Math.abs(places.value()) < SMALL ? 2 : 1);
  }
}
