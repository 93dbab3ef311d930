package org.meridian.render.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meridian.model.wording.Language;
import org.meridian.text.Messages;
import org.meridian.view.style.MapTheme;

/**
 * A story as a web page: a section a step, arrows, Space, Home and End to go from one to another.
 */
final class HtmlStory {

  private static final String STYLE =
      """
      :root{color-scheme:%s}
      body{margin:0;font:18px/1.5 "Noto Sans SC","Source Han Sans SC","Microsoft YaHei",sans-serif;\
      background:%s;color:%s}
      section{box-sizing:border-box;min-height:100vh;padding:2vh 3vw;display:none}
      section.on{display:block}
      h1{font-size:1.7em;margin:0}
      p{margin:.3em 0 .8em;max-width:70em}
      img{display:block;max-width:100%%;max-height:74vh;margin:auto}
      nav{position:fixed;right:1em;bottom:.6em;opacity:.7;font-size:.8em}
      @media print{section{display:block;page-break-after:always}nav{display:none}}
      """;

  private static final String SCRIPT =
      """
      const s=[...document.querySelectorAll('section')];let at=0;
      function go(n){at=Math.max(0,Math.min(s.length-1,n));
      s.forEach((e,i)=>e.classList.toggle('on',i===at));
      document.getElementById('at').textContent=(at+1)+' / '+s.length;location.replace('#'+(at+1))}
      addEventListener('keydown',e=>{const k=e.key;
      if(['ArrowRight','PageDown',' '].includes(k))go(at+1);
      else if(['ArrowLeft','PageUp'].includes(k))go(at-1);
      else if(k==='Home')go(0);else if(k==='End')go(s.length-1);else return;e.preventDefault()});
      addEventListener('click',e=>go(at+(e.clientX<innerWidth/3?-1:1)));
      go((parseInt(location.hash.slice(1))||1)-1);
      """;

  private final Language language;
  private final MapTheme theme;
  private final String title;
  private final List<String> sections = new ArrayList<>();

  HtmlStory(Language language, MapTheme theme, String title) {
    this.language = language;
    this.theme = theme;
    this.title = title;
  }

  /**
   * Adds a step.
   *
   * @param told the picture in words
   * @param png the picture, as Base64
   */
  void add(String heading, String text, String told, String png) {
    sections.add(
        "<section>\n<h1>"
            + escaped(heading)
            + "</h1>\n<p>"
            + escaped(text).replace("\n", "<br>")
            + "</p>\n<img alt=\""
            + escaped(told)
            + "\" src=\"data:image/png;base64,"
            + png
            + "\">\n</section>\n");
  }

  void write(Messages words, OutputStream out) throws IOException {
    boolean dark = theme == MapTheme.DARK;
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(language.tag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    page.append(escaped(title)).append("</title>\n<style>\n");
    page.append(
        STYLE.formatted(
            dark ? "dark" : "light", dark ? "#0f141a" : "#ffffff", dark ? "#e8edf2" : "#1c232c"));
    page.append("</style>\n</head>\n<body>\n");
    sections.forEach(page::append);
    page.append("<nav><span id=\"at\"></span> ").append(escaped(words.get("story.html.keys")));
    page.append("</nav>\n<script>\n").append(SCRIPT).append("</script>\n</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
