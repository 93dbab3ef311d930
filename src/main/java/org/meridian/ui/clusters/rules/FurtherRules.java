package org.meridian.ui.clusters.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.ui.clusters.parts.ChoiceRow;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterWords;

/**
 * Rules that are seldom changed, folded away until they are asked for: how far outside cities are
 * attached, how wide a cluster may be, what makes its class, and what its three scores are made of.
 * The head says how many of them are not as usual.
 */
public final class FurtherRules extends VBox {

  private static final List<Double> ATTACH_KM = List.of(200.0, 250.0, 300.0, 400.0, 600.0);
  private static final List<Double> SPAN_KM = List.of(100.0, 200.0, 300.0, 500.0, 1_000.0);

  private final LiveMessages messages;
  private final SettingsHand hand;
  private final ToggleButton head = new ToggleButton();
  private final ChoiceRow<OptionalDouble> attach;
  private final ChoiceRow<OptionalDouble> span;
  private final ClassRules classes;
  private final ScoreSlots scores;

  /**
   * @param hand whose rules they are
   */
  public FurtherRules(LiveMessages messages, SettingsHand hand) {
    super(8);
    this.messages = messages;
    this.hand = hand;
    attach =
        new ChoiceRow<>(
            messages,
            "clusters-attach",
            "clusters.attach",
            km -> word(km, "clusters.attach.none", "clusters.attach.within"),
            km -> hand.change("clusters.step.attach", now -> now.withAttachKm(km)));
    span =
        new ChoiceRow<>(
            messages,
            "clusters-span",
            "clusters.span",
            km -> word(km, "clusters.span.none", "clusters.span.most"),
            km -> hand.change("clusters.step.span", now -> now.withSpanKm(km)));
    classes = new ClassRules(messages, hand);
    scores = new ScoreSlots(messages, hand);
    head.setId("clusters-further");
    head.getStyleClass().addAll("small", "fold-head");
    head.setMaxWidth(Double.MAX_VALUE);
    VBox folded = new VBox(8, attach, span, classes, scores);
    folded.visibleProperty().bind(head.selectedProperty());
    folded.managedProperty().bind(head.selectedProperty());
    span.offer(offered(SPAN_KM, 0));
    getChildren().setAll(head, folded);
  }

  private String word(OptionalDouble km, String none, String some) {
    return km.isEmpty()
        ? messages.get(none)
        : messages.get(some, ClusterWords.km(km.getAsDouble()));
  }

  private static List<OptionalDouble> offered(List<Double> all, double least) {
    List<OptionalDouble> offered = new ArrayList<>(List.of(OptionalDouble.empty()));
    all.stream().filter(km -> km >= least).map(OptionalDouble::of).forEach(offered::add);
    return offered;
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
    show();
  }

  /** Shows the rules of now. */
  public void show() {
    Optional<ClusterSettings> open = hand.now();
    if (open.isEmpty()) {
      return;
    }
    ClusterSettings now = open.get();
    attach.offer(offered(ATTACH_KM, now.radiusKm()));
    attach.choose(now.attachKm());
    attach.setDisable(now.spanKm().isPresent());
    span.choose(now.spanKm());
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
        + (now.slots().equals(ScoreSlot.USUAL) ? 0 : 1);
  }
}
