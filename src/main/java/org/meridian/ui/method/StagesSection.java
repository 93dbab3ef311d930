package org.meridian.ui.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.ResultAnalysis;
import org.meridian.view.method.StagesPage;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.ShownPage;

/** Every stage of one indicator, city by city: from the raw value to the points of the score. */
final class StagesSection extends MethodSection {

  private final ComboBox<Integer> indicator = new ComboBox<>();
  private final Label particulars = new Label();
  private final CityTable table;
  private ScenarioResult shown;
  private boolean filling;

  StagesSection(Explorer explorer, LiveMessages messages, Consumer<ScenarioResult> stages) {
    super(MethodTopic.STAGES, messages);
    table = new CityTable(explorer, "stages-table");
    indicator.setId("stages-indicator");
    indicator.accessibleTextProperty().bind(messages.bind("method.stages-indicator"));
    indicator.setMaxWidth(420);
    indicator.valueProperty().subscribe((was, now) -> refresh());
    Button write = new Button();
    write.setId("stages-export");
    write.textProperty().bind(messages.bind("method.stages.export"));
    write.setOnAction(event -> Optional.ofNullable(shown).ifPresent(stages));
    HBox head = new HBox(8, indicator, write);
    head.setAlignment(Pos.CENTER_LEFT);
    particulars.getStyleClass().add("secondary");
    particulars.setWrapText(true);
    particulars.setMinHeight(USE_PREF_SIZE);
    particulars.setId("stages-particulars");
    setMinHeight(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, particulars, table);
  }

  @Override
  boolean scrolls() {
    return false;
  }

  @Override
  void show(ResultAnalysis analysis) {
    shown = analysis.request().result();
    IndexResult result = shown.cities();
    List<Integer> sources = StagesPage.indicators(result);
    Integer chosen = indicator.getValue();
    filling = true;
    indicator.getItems().setAll(sources);
    indicator.setConverter(words(result));
    indicator.setValue(null);
    indicator.setValue(
        sources.contains(chosen) ? chosen : sources.isEmpty() ? null : sources.getFirst());
    filling = false;
    refresh();
  }

  private StringConverter<Integer> words(IndexResult result) {
    return new StringConverter<>() {
      @Override
      public String toString(Integer node) {
        return node == null ? "" : messages().get(result.structure().node(node).name());
      }

      @Override
      public Integer fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }

  private void refresh() {
    Integer node = indicator.getValue();
    if (filling || shown == null || node == null) {
      return;
    }
    PageContent content = new StagesPage(subject(shown), node).content();
    publish(shown, content);
    particulars.setText(content.notes().getFirst());
    table.show(shown, content.block(CityBlock.class));
  }

  @Override
  Optional<ShownPage> exported() {
    return super.exported().map(table::inOrder);
  }
}
