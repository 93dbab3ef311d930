package org.meridian.app.bench.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with a word in it: what the toolkit alone takes to start. */
public final class BareWindow extends Application {

  /** Written once the window has been laid out to be painted. */
  static final String SHOWN = "bare window shown";

  /** Shows the window until the process is ended. */
  public static void main(String[] arguments) {
    launch(BareWindow.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new StackPane(new Label("Meridian")), 1280, 720);
    stage.setScene(scene);
    scene.addPostLayoutPulseListener(() -> System.out.println(SHOWN));
    stage.show();
  }
}
