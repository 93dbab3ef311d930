package org.meridian.ui.weights;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.IndexSettings;
import org.meridian.ui.background.Background;
import org.meridian.ui.folds.PaneFold;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.words.FigureWords;

/**
 * The parts of a pane that are about the index: its weights, its methods, and what they lead to.
 */
public final class WeightFolds {

  /** Names of the folds, as they are remembered. */
  public static final String WEIGHTS = "weights";

  /** The same. */
  public static final String METHODS = "methods";

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Background background;

  /**
   * @param explorer whose scenario is weighed
   * @param messages words
   * @param background looks for the places where the order tips
   */
  public WeightFolds(Explorer explorer, LiveMessages messages, Background background) {
    this.explorer = explorer;
    this.messages = messages;
    this.background = background;
  }

  /** The tree of weights; shut, a bar of the shares of the dimensions. */
  public PaneFold weights() {
    Button reset = IconButtons.button(Feather.ROTATE_CCW, messages, "weights.reset");
    reset.setId("weights-reset");
    reset.setOnAction(event -> explorer.reset());
    return new PaneFold(
            WEIGHTS,
            messages.bind("weights.title"),
            () -> new WeightTree(explorer, messages, background))
        .whileShut(new WeightBar(explorer))
        .whileOpen(reset);
  }

  /** The methods; shut, the names of the two that matter most. */
  public PaneFold methods() {
    return new PaneFold(
            METHODS, messages.bind("weights.methods"), () -> new MethodView(explorer, messages))
        .whileShut(inWords());
  }

  private StringProperty inWords() {
    StringProperty words = new SimpleStringProperty("");
    explorer
        .scenario()
        .subscribe(
            (was, now) -> {
              if (was == null || !alike(was.settings(), now.settings())) {
                say(now, words);
              }
            });
    messages.languageProperty().subscribe(language -> say(explorer.scenario().get(), words));
    return words;
  }

  private static boolean alike(IndexSettings one, IndexSettings other) {
    return one.normalisation().equals(other.normalisation())
        && one.aggregation().equals(other.aggregation());
  }

  private void say(Scenario now, StringProperty words) {
    if (now != null) {
      FigureWords names = FigureWords.in(messages.language());
      words.set(
          messages.get(
              "weights.methods.shut",
              names.method(now.settings().normalisation().label()),
              names.method(now.settings().aggregation().label())));
    }
  }

  /** What a reader of the scores must know: in sight whatever is shut. */
  public Node warnings() {
    return new WarningList(explorer, messages);
  }

  /** What the last change brought about. */
  public Node because() {
    return new BecauseLine(explorer, messages);
  }
}
