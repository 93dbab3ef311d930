package org.meridian.view.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.RankChangeCause;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/** Puts into words why an order changed. */
public final class BecauseWords {

  private final Messages messages;

  /** In the language of some messages. */
  public BecauseWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * What became of a city between two results of one dataset, and where nothing did, or none is
   * asked about, the passing that reaches highest up.
   *
   * @param asked the id of the city asked about
   */
  public String of(ScenarioResult before, ScenarioResult after, Optional<String> asked) {
    Dataset dataset = after.dataset();
    String general =
        RankChangeCause.explain(before.cities(), after.cities())
            .map(found -> passing(found, dataset))
            .orElseGet(() -> messages.get("weights.because.none"));
    OptionalInt row = asked.map(dataset::cityPosition).orElse(OptionalInt.empty());
    return row.isEmpty() ? general : ofCity(before, after, row.getAsInt(), general);
  }

  private String passing(RankChangeCause because, Dataset dataset) {
    String riser = city(dataset, because.riser());
    String passed = city(dataset, because.passed());
    String rank = Integer.toString(because.rankAfter());
    return because.parts().isEmpty()
        ? messages.get("weights.because.bare", riser, passed, rank)
        : messages.get(
            "weights.because", riser, passed, rank, parts(because.parts(), dataset, false));
  }

  private String ofCity(ScenarioResult before, ScenarioResult after, int row, String general) {
    int was = before.cities().ranking().rank(row);
    int is = after.cities().ranking().rank(row);
    String name = city(after.dataset(), row);
    if (was == is) {
      return was == 0
          ? general
          : messages.get(
              "weights.because.both",
              messages.get("weights.because.stay", name, Integer.toString(is)),
              general);
    }
    if (was == 0) {
      return messages.get("weights.because.new", name, Integer.toString(is));
    }
    if (is == 0) {
      return messages.get("weights.because.gone", name, Integer.toString(was));
    }
    return moved(before, after, row);
  }

  private String moved(ScenarioResult before, ScenarioResult after, int row) {
    int was = before.cities().ranking().rank(row);
    int is = after.cities().ranking().rank(row);
    boolean falls = is > was;
    Dataset dataset = after.dataset();
    String key = falls ? "weights.because.fall" : "weights.because.rise";
    String name = city(dataset, row);
    String from = Integer.toString(was);
    String to = Integer.toString(is);
    return RankChangeCause.of(before.cities(), after.cities(), row)
        .filter(because -> !because.parts().isEmpty())
        .map(
            because ->
                messages.get(
                    key,
                    name,
                    from,
                    to,
                    city(dataset, falls ? because.riser() : because.passed()),
                    parts(because.parts(), dataset, falls)))
        .orElseGet(() -> messages.get(key + ".bare", name, from, to));
  }

  /** What a city gained or lost on the other; {@code lost} where it is the one that was passed. */
  private String parts(List<RankChangeCause.CausePart> parts, Dataset dataset, boolean lost) {
    return parts.stream()
        .map(part -> part(part.node(), lost ? -part.points() : part.points(), dataset))
        .collect(Collectors.joining(messages.get("weights.comma")));
  }

  /** Without a sign: a line may break between a signed number's point and its decimals. */
  private String part(int node, double points, Dataset dataset) {
    double size = Math.abs(points);
    return messages.get(
        points < 0 ? "weights.because.part.less" : "weights.because.part.more",
        Numbers.fixed(size, size < 0.1 ? 3 : 1),
        messages.get(dataset.structure().node(node).name()));
  }

  private String city(Dataset dataset, int row) {
    return messages.get(dataset.city(row).name());
  }
}
