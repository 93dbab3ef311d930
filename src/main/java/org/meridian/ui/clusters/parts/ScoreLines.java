package org.meridian.ui.clusters.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import org.meridian.cluster.MemberAggregate;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.scores.ScoreWords;

/**
 * The three scores of a cluster in its card, as bars.
 *
 * @param messages words
 */
public record ScoreLines(LiveMessages messages) {

  private static final double FULL = 100;

  /** One line a score; what it is made of is told where the pointer rests. */
  public List<Node> of(ClusterContent content, ClusterCard shown, Color colour) {
    var analysis = content.analysis();
    List<ScoreSlot> slots = analysis.settings().slots();
    List<Node> lines = new ArrayList<>();
    for (int at = 0; at < slots.size(); at++) {
      Dataset dataset = analysis.result().dataset();
      double value = shown.figures().sums().scores().get(at);
      Label name = CardParts.wrapped(ScoreWords.slot(slots.get(at), dataset).in(messages));
      name.setTooltip(tip(slots.get(at), shown.figures().sums().slots().get(at), dataset));
      lines.add(CardParts.row(name, value / FULL, colour, CardParts.score(value)));
    }
    return lines;
  }

  private Tooltip tip(ScoreSlot slot, MemberAggregate.Value value, Dataset dataset) {
    return new Tooltip(
        messages.get(
            "clusters.score.tip",
            ScoreWords.content(slot, dataset).in(messages),
            Double.isNaN(value.value()) ? Numbers.MISSING : Numbers.brief(value.value()),
            Integer.toString(value.present()),
            Integer.toString(value.members())));
  }
}
