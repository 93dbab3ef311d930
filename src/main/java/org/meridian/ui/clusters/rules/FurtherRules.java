package org.meridian.ui.clusters.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.ui.clusters.parts.DistanceRow;
import org.meridian.ui.text.LiveMessages;

/**
 * Rules that are seldom changed, folded away until they are asked for: how far outside cities are
 * attached, how wide a cluster may be, what makes its class, what its three scores are made of, and
 * which names it may have. The head says how many of them are not as usual.
 */
public final class FurtherRules extends VBox {

  private final LiveMessages messages;
  private final SettingsHand hand;
  private final ToggleButton head = new ToggleButton();
  private final DistanceRow attach;
  private final CheckBox counting = new CheckBox();
  private final DistanceRow span;
  private final ClassRules classes;
  private final ScoreSlots scores;
  private final KnownNameList names;

  /**
   * @param hand whose rules they are
   * @param file asks for a table of known names, and gives them to who asked
   */
  public FurtherRules(
      LiveMessages messages, SettingsHand hand, Consumer<Consumer<List<KnownName>>> file) {
    super(8);
    this.messages = messages;
    this.hand = hand;
    attach =
        new DistanceRow(
            messages,
            "clusters-attach",
            "clusters.attach",
            ReachabilityTree.FARTHEST_KM,
            km -> hand.change("clusters.step.attach", now -> now.withAttachKm(km)));
    span =
        new DistanceRow(
            messages,
            "clusters-span",
            "clusters.span",
            ReachabilityTree.FARTHEST_KM,
            km -> hand.change("clusters.step.span", now -> now.withSpanKm(km)));
    sayCounting();
    classes = new ClassRules(messages, hand);
    scores = new ScoreSlots(messages, hand);
    names = new KnownNameList(messages, hand, file);
    head.setId("clusters-further");
    head.getStyleClass().addAll("small", "fold-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setWrapText(true);
    VBox folded = new VBox(8, attach, counting, span, classes, scores, names);
    folded.visibleProperty().bind(head.selectedProperty());
    folded.managedProperty().bind(head.selectedProperty());
    getChildren().setAll(head, folded);
  }

  private void sayCounting() {
    counting.setId("clusters-count-attached");
    counting.textProperty().bind(messages.bind("clusters.attach.count"));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind("clusters.attach.count.tip"));
    counting.setTooltip(tip);
    counting.setOnAction(
        event ->
            hand.change(
                "clusters.step.attach.count",
                now -> now.withCountsAttached(counting.isSelected())));
  }

  /** Offers what a dataset has to make scores of. */
  public void offer(Dataset dataset) {
    scores.offer(dataset);
  }

  /** Says the choices in the language of now. */
  public void translate() {
    attach.translate();
    span.translate();
    classes.translate();
    scores.translate();
    names.translate();
    show();
  }

  /** Shows the known names of the newest clusters. */
  public void show(ClusterAnalysis analysis) {
    names.show(analysis);
  }

  /** Shows the rules of now. */
  public void show() {
    Optional<ClusterSettings> open = hand.now();
    if (open.isEmpty()) {
      return;
    }
    ClusterSettings now = open.get();
    attach.show(now.attachKm(), now.radiusKm());
    attach.setDisable(now.spanKm().isPresent());
    counting.setSelected(now.search().countsAttached());
    counting.setDisable(now.attachKm().isEmpty() || now.spanKm().isPresent());
    span.show(now.spanKm(), 0);
    classes.show(now.leading());
    scores.show(now.slots());
    int others = unusual(now);
    head.setText(
        others == 0
            ? messages.get("clusters.further")
            : messages.get("clusters.further.count", Integer.toString(others)));
  }

  private static int unusual(ClusterSettings now) {
    return (now.attachKm().isPresent() ? 1 : 0)
        + (now.spanKm().isPresent() ? 1 : 0)
        + (now.leading().equals(LeadingRule.USUAL) ? 0 : 1)
        + (now.naming().withLeading(LeadingRule.USUAL).equals(NamingRules.USUAL) ? 0 : 1)
        + (now.slots().equals(ScoreSlot.USUAL) ? 0 : 1);
  }
}
