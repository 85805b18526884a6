package planted.above;
