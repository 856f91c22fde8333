"""An editor's recipes: how a source builds its pages, in selectors. They are tried here; what they do is read's.

    # recipes/SOURCE_ID.yml
    layouts:                      # newest first
      - pages: [/20*/*]           # which pages are built so; without it, all
        title: h1.headline
        body: .story
        byline: .story-author
        remove: .story .promo
        expect:
          byline: {at_least: 1}
      - until: 2024-05-01         # the last day that pages of this older build were captured
        title: h1
        body: .entry-content

declare  the files, read and checked                    load_recipe, load_recipes
trial    a page by a recipe, and why it came out so      try_page
draft    a first recipe, from what the reader found      draft
"""

FOLDER = "recipes"
