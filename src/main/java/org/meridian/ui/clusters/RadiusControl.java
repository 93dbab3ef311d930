package org.meridian.ui.clusters;

import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.StripAxis;

/** The radius as a number, as a slider whose even steps multiply, and the next one that matters. */
public final class RadiusControl extends VBox {

  private static final StripAxis AXIS = new StripAxis(20, 600);

  private final LiveMessages messages;
  private final ClusterBench bench;
  private final Label number = new Label();
  private final Hyperlink next = new Hyperlink();
  private final Slider slider = new Slider(0, 1, 0.5);
  private boolean filling;

  /** The control of a bench. */
  public RadiusControl(LiveMessages messages, ClusterBench bench) {
    super(2);
    this.messages = messages;
    this.bench = bench;
    Label unit = words("clusters.unit");
    number.setId("clusters-radius");
    number.getStyleClass().add("big-number");
    number.setMinWidth(USE_PREF_SIZE);
    unit.setMinWidth(USE_PREF_SIZE);
    next.setId("clusters-next-km");
    next.setOnAction(event -> bench.next());
    slider.setId("clusters-slider");
    slider.accessibleTextProperty().bind(messages.bind("clusters.radius"));
    slider.setBlockIncrement(0.01);
    slider.valueProperty().subscribe((before, now) -> slid(now.doubleValue()));
    slider.valueChangingProperty().subscribe((before, now) -> letGo(now));
    HBox row = new HBox(6, number, unit);
    row.setAlignment(Pos.BASELINE_LEFT);
    getChildren().setAll(words("clusters.radius"), row, next, slider);
  }

  private Label words(String key) {
    Label label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.getStyleClass().add("secondary");
    return label;
  }

  private void slid(double place) {
    if (filling) {
      return;
    }
    double km = Math.rint(AXIS.km(place));
    if (slider.isValueChanging()) {
      bench.previewRadius(km);
      number.setText(ClusterWords.km(km));
    } else {
      bench.commitRadius(km);
    }
  }

  private void letGo(boolean isMoving) {
    if (!isMoving && !filling) {
      bench.commitRadius(Math.rint(AXIS.km(slider.getValue())));
    }
  }

  /** Shows the radius of the bench, and the next at which something changes. */
  void show() {
    double km = bench.settings().radiusKm();
    number.setText(ClusterWords.km(km));
    if (!slider.isValueChanging()) {
      filling = true;
      slider.setValue(AXIS.place(km));
      filling = false;
    }
    OptionalDouble change =
        bench.clusters().stream()
            .flatMap(found -> found.events().next(km).stream())
            .mapToDouble(event -> event.km())
            .findFirst();
    next.setText(
        change.isEmpty()
            ? ""
            : messages.get("clusters.next.km", ClusterWords.km(change.getAsDouble(), km)));
  }
}
