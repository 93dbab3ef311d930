package org.meridian.ui.tiers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.tiers.PyramidPainter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.Views;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.tiers.TierContent;
import org.meridian.view.tiers.TierMembership;
import org.meridian.view.words.BothLanguages;

/**
 * Cities in tiers as a pyramid: what is cut and how is chosen above, each change a step of undo; a
 * click on a tier chooses it, on a name selects the city.
 */
public final class PyramidView extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final GroupCommands groups;
  private final PyramidHead head;
  private final PyramidPicture picture;
  private final Label rule = new Label();
  private final Label nothing = new Label();
  private final NewestWins<ScenarioResult, TierContent> sorting;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private ScenarioResult asked;
  private TierContent shown;
  private int chosen;

  /**
   * @param explorer whose cities are sorted
   * @param background sorts and paints
   * @param painter paints pyramids
   * @param groups makes groups
   * @param export asks where to, and exports
   */
  public PyramidView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      PyramidPainter painter,
      GroupCommands groups,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    this.groups = groups;
    getStyleClass().addAll("pane", "groups-view");
    head = new PyramidHead(messages, this::change, this::group, export);
    picture = new PyramidPicture(explorer, painter, background, this::choose, this::select);
    picture.accessibleTextProperty().bind(messages.bind("pyramid.picture"));
    sorting = background.newest(TierContent::of, this::show);
    arrange();
    explorer.result().subscribe(result -> sort());
    onTop.subscribe(seen -> sort());
    explorer.dark().subscribe(picture::redraw);
    explorer.textScale().subscribe(picture::redraw);
    messages.languageProperty().subscribe(language -> dress());
  }

  private void arrange() {
    rule.setId("pyramid-rule");
    rule.setWrapText(true);
    rule.getStyleClass().addAll("secondary", "pyramid-rule");
    nothing.setId("pyramid-empty");
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    StackPane body = new StackPane(picture, nothing);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, body, rule);
  }

  private void change(UnaryOperator<TierSettings> change) {
    explorer.commit("pyramid.step", now -> now.withTiers(change.apply(now.tiers())));
  }

  private void sort() {
    ScenarioResult result = explorer.result().get();
    if (result != null && onTop.getValue() && result != asked) {
      asked = result;
      sorting.submit(result);
    }
  }

  private void show(TierContent content) {
    shown = content;
    chosen = chosen > content.bands().size() ? 0 : chosen;
    dress();
  }

  private void dress() {
    if (shown == null) {
      return;
    }
    head.show(shown, chosen);
    boolean isEmpty = shown.emptyReason().isPresent();
    nothing.setText(shown.emptyReason().map(why -> why.in(messages)).orElse(""));
    nothing.setVisible(isEmpty);
    picture.setVisible(!isEmpty);
    rule.setText(
        isEmpty
            ? ""
            : shown.rule().in(messages)
                + shown.missing().map(text -> text.in(messages)).orElse(""));
    picture.draw(shown, chosen);
  }

  private void choose(int tier) {
    chosen = tier;
    dress();
  }

  private void select(int city) {
    explorer.selection().select(List.of(shown.result().dataset().city(city).id()));
  }

  /** A tier that follows the scores, where its method can; else its cities as they are. */
  private void group() {
    if (shown != null && chosen > 0) {
      groups.ask(getScene().getWindow(), name(), TierMembership.of(shown, chosen));
    }
  }

  private LocalText name() {
    String number = Integer.toString(chosen);
    return new BothLanguages().of(TextInLanguage.key("pyramid.group.name", number));
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    return Optional.ofNullable(explorer.result().get())
        .map(result -> ShownView.standing(Views.PYRAMID, result, TierContent.of(result)));
  }
}
