"""Between the marks and outside of them: signs, passages, the frame around them."""
