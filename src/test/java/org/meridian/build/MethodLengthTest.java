package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Methods of the program do one thing each: hardly any has more than 20 lines. */
class MethodLengthTest {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final int LONG = 20;

  /**
   * A method with a body.
   *
   * @param place its file and name
   * @param lines how many stand between the braces
   */
  private record MethodSize(String place, long lines) {}

  @Test
  void atMostTwoMethodsInAHundredHaveMoreThan20Lines() throws IOException {
    List<MethodSize> sizes = program();
    List<MethodSize> tooLong = tooLong(sizes);

    assertThat(sizes).hasSizeGreaterThan(5000);
    assertThat(tooLong.size() * 100.0 / sizes.size())
        .as("percent of methods over %d lines, the longest %s", LONG, tooLong)
        .isLessThan(2);
  }

  @Test
  void nineMethodsInTenHaveAtMost14Lines() throws IOException {
    List<MethodSize> sizes = program();

    assertThat(sizes.get(sizes.size() / 10).lines()).isLessThanOrEqualTo(14);
  }

  @Test
  void aPlantedLongMethodIsFound() throws IOException {
    String planted =
        "class Planted { void brief() {\n%s}\n void endless() {\n%s}\n int none(); }"
            .formatted("int a;\n".repeat(LONG), "int a;\n".repeat(LONG + 1));

    List<MethodSize> sizes = sizes(List.of(new TextSource(planted)));

    assertThat(sizes).extracting(MethodSize::lines).containsExactly(21L, 20L);
    assertThat(tooLong(sizes)).extracting(MethodSize::place).containsExactly("Planted endless");
  }

  private static List<MethodSize> tooLong(List<MethodSize> sizes) {
    return sizes.stream().filter(size -> size.lines() > LONG).toList();
  }

  private static List<MethodSize> program() throws IOException {
    List<Path> files =
        Sources.all().stream().filter(file -> file.startsWith(Path.of("src", "main"))).toList();
    try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
      return sizes(manager.getJavaFileObjectsFromPaths(files));
    }
  }

  /** The longest first. */
  private static List<MethodSize> sizes(Iterable<? extends JavaFileObject> files)
      throws IOException {
    JavacTask task =
        (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, files);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<MethodSize> sizes = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      new MethodCounter(unit, positions, sizes).scan(unit, null);
    }
    sizes.sort(Comparator.comparingLong(MethodSize::lines).reversed());
    return sizes;
  }

  /** Counts the lines between the braces of each method. */
  private static final class MethodCounter extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<MethodSize> sizes;

    MethodCounter(CompilationUnitTree unit, SourcePositions positions, List<MethodSize> sizes) {
      this.unit = unit;
      this.positions = positions;
      this.sizes = sizes;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        long first = line(positions.getStartPosition(unit, method.getBody()));
        // The end is behind the closing brace.
        long last = line(positions.getEndPosition(unit, method.getBody()) - 1);
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        String place = file.replace(".java", "") + " " + method.getName();
        sizes.add(new MethodSize(place, Math.max(0, last - first - 1)));
      }
      return super.visitMethod(method, nothing);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  /** A source that stands in memory. */
  private static final class TextSource extends SimpleJavaFileObject {

    private final String text;

    TextSource(String text) {
      super(URI.create("string:///Planted.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
